from typing import List


class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        res = []

        def backtrack(start, path, left):
            if left == 0:
                res.append(path[:])
                return
            for i in range(start, len(candidates)):
                if candidates[i] > left:
                    break
                path.append(candidates[i])
                backtrack(i, path, left - candidates[i])
                path.pop()

        candidates.sort()
        backtrack(0, [], target)
        return res

    def letterCombinations(self, digits: str) -> List[str]:
        keys = {"2": "abc", "3": "def", "7": "pqrs"}
        out = [""] if digits else []
        for d in digits:
            out = [p + c for p in out for c in keys[d]]
        return out

    def partition(self, s: str) -> List[List[str]]:
        if not s:
            return [[]]
        return [[s[:i]] + rest for i in range(1, len(s) + 1) if s[:i] == s[:i][::-1] for rest in self.partition(s[i:])]

    def wordBreak(self, s: str, words: List[str]) -> bool:
        ok = [True] + [False] * len(s)
        for i in range(1, len(s) + 1):
            ok[i] = any(ok[i - len(w)] and s.startswith(w, i - len(w)) for w in words if len(w) <= i)
        return ok[-1]


s = Solution()
print(s.combinationSum([2, 3, 6, 7], 7), s.combinationSum([2], 1), s.combinationSum([5, 2, 3], 8))
print(s.letterCombinations("23"), s.letterCombinations(""), len(s.letterCombinations("277")))
print(s.partition("aab"), s.wordBreak("applepenapple", ["apple", "pen"]), s.wordBreak("catsandog", ["cats", "dog", "sand", "and", "cat"]))
try:
    s.letterCombinations("21")
except KeyError as e:
    print("KeyError", e)
