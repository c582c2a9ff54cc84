class Solution:
    def solveNQueens(self, n):
        res = []
        cols, d1, d2 = set(), set(), set()
        board = [["."] * n for _ in range(n)]

        def place(r):
            if r == n:
                res.append(["".join(row) for row in board])
                return
            for c in range(n):
                if c in cols or r - c in d1 or r + c in d2:
                    continue
                cols.add(c)
                d1.add(r - c)
                d2.add(r + c)
                board[r][c] = "Q"
                place(r + 1)
                board[r][c] = "."
                cols.remove(c)
                d1.remove(r - c)
                d2.remove(r + c)

        place(0)
        return res

    def subsets(self, nums):
        out = [[]]
        for n in nums:
            out += [s + [n] for s in out]
        return out

    def permute(self, nums):
        res = []

        def go(path, rest):
            if not rest:
                res.append(path)
            for i in range(len(rest)):
                go(path + [rest[i]], rest[:i] + rest[i + 1 :])

        go([], nums)
        return res

    def combinationSum(self, cands, target):
        res, path = [], []

        def go(i, left):
            if left == 0:
                res.append(path.copy())
                return
            for j in range(i, len(cands)):
                if cands[j] > left:
                    break
                path.append(cands[j])
                go(j, left - cands[j])
                path.pop()

        cands.sort()
        go(0, target)
        return res

    def letterCombinations(self, digits):
        keys = {"2": "abc", "3": "def", "7": "pqrs"}
        out = [""] if digits else []
        for d in digits:
            out = [p + c for p in out for c in keys[d]]
        return out

    def exist(self, board, word):
        def go(r, c, k):
            if k == len(word):
                return True
            if not (0 <= r < len(board) and 0 <= c < len(board[0])) or board[r][c] != word[k]:
                return False
            board[r][c], keep = "#", board[r][c]
            found = any(go(r + a, c + b, k + 1) for a, b in ((0, 1), (1, 0), (0, -1), (-1, 0)))
            board[r][c] = keep
            return found

        return any(go(r, c, 0) for r in range(len(board)) for c in range(len(board[0])))


s = Solution()
print(s.solveNQueens(4), len(s.solveNQueens(6)))
print(
    s.subsets([1, 2, 3]),
    s.permute([1, 2, 3]),
    s.combinationSum([2, 3, 6, 7], 7),
    s.letterCombinations("27"),
    s.letterCombinations(""),
)
b = [list("ABCE"), list("SFCS"), list("ADEE")]
print(s.exist(b, "ABCCED"), s.exist(b, "ABCB"), b[0])
