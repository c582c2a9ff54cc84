LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]


def winner(b):
    for x, y, z in LINES:
        if b[x] != " " and b[x] == b[y] == b[z]:
            return b[x]
    return None if " " in b else "draw"


def best(b, me, cache={}):
    key = (b, me)
    if key in cache:
        return cache[key]
    w = winner(b)
    if w:
        result = (0 if w == "draw" else 1 if w == me else -1), None
    else:
        other = "O" if me == "X" else "X"
        result = max(((-best(b[:i] + me + b[i + 1:], other)[0], i) for i in range(9) if b[i] == " "), key=lambda t: (t[0], -t[1]))
    cache[key] = result
    return result


board, turn = "X O   X  ", "O"
while not winner(board):
    score, move = best(board, turn)
    board = board[:move] + turn + board[move + 1:]
    print(turn, move, score, repr(board))
    turn = "XO"[turn == "X"]
print("\n-+-+-\n".join("|".join(board[i:i + 3]) for i in (0, 3, 6)))
print(winner(board), winner("XXX" + " " * 6), winner("XOXXOOOXX"), len(best.__defaults__[0]) > 10)
