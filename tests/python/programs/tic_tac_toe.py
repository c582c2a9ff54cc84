LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]


def winner(b):
    for a, c, d in LINES:
        if b[a] == b[c] == b[d] != " ":
            return b[a]
    return None if " " in b else "draw"


nodes = 0


def minimax(b, player, alpha=-2, beta=2):
    global nodes
    nodes += 1
    w = winner(b)
    if w is not None:
        return {"X": 1, "O": -1, "draw": 0}[w], None
    best = (-2 if player == "X" else 2), None
    for i in range(9):
        if b[i] != " ":
            continue
        b[i] = player
        score, _ = minimax(b, "O" if player == "X" else "X", alpha, beta)
        b[i] = " "
        if player == "X" and score > best[0]:
            best = score, i
            alpha = max(alpha, score)
        elif player == "O" and score < best[0]:
            best = score, i
            beta = min(beta, score)
        if beta <= alpha:
            break
    return best


def show(b):
    return "\n-+-+-\n".join("|".join(b[i : i + 3]) for i in (0, 3, 6))


board = list("X O  O X ")
player = "X"
print(show(board))
while winner(board) is None:
    score, move = minimax(board, player)
    board[move] = player
    print(f"{player} plays {move} (score {score:+d})")
    player = "O" if player == "X" else "X"
print(show(board), winner(board), nodes, sep="\n")
