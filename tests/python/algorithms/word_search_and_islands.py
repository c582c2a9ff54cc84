BOARD = ["ABCE", "SFCS", "ADEE"]


def exist(board, word):
    rows, cols = len(board), len(board[0])

    def go(r, c, i, seen):
        if i == len(word):
            return True
        if not (0 <= r < rows and 0 <= c < cols) or (r, c) in seen or board[r][c] != word[i]:
            return False
        return any(go(r + dr, c + dc, i + 1, seen | {(r, c)}) for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)))

    return any(go(r, c, 0, frozenset()) for r in range(rows) for c in range(cols))


def islands(text):
    land = {(r, c) for r, line in enumerate(text.split()) for c, ch in enumerate(line) if ch == "#"}
    sizes = []
    while land:
        stack, size = [land.pop()], 0
        while stack:
            r, c = stack.pop()
            size += 1
            near = {(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)} & land
            land -= near
            stack.extend(near)
        sizes.append(size)
    return sorted(sizes, reverse=True)


print([exist(BOARD, w) for w in ("ABCCED", "SEE", "ABCB", "", "ASADF")])
print(islands("##..#\n#...#\n..#..\n##.##"), islands("..."), islands(""))
