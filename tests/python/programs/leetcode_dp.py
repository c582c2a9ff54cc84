class Solution:
    def coinChange(self, coins: list[int], amount: int) -> int:
        dp = [0] + [float("inf")] * amount
        for a in range(1, amount + 1):
            for c in coins:
                if c <= a:
                    dp[a] = min(dp[a], dp[a - c] + 1)
        return dp[amount] if dp[amount] != float("inf") else -1

    def lengthOfLIS(self, nums):
        if not nums:
            return 0
        dp = [1] * len(nums)
        for i in range(len(nums)):
            for j in range(i):
                if nums[j] < nums[i]:
                    dp[i] = max(dp[i], dp[j] + 1)
        return max(dp)

    def minDistance(self, a: str, b: str) -> int:
        m, n = len(a), len(b)
        dp = [[0] * (n + 1) for _ in range(m + 1)]
        for i in range(m + 1):
            dp[i][0] = i
        for j in range(n + 1):
            dp[0][j] = j
        for i in range(1, m + 1):
            for j in range(1, n + 1):
                if a[i - 1] == b[j - 1]:
                    dp[i][j] = dp[i - 1][j - 1]
                else:
                    dp[i][j] = 1 + min(dp[i - 1][j], dp[i][j - 1], dp[i - 1][j - 1])
        return dp[-1][-1]

    def longestPalindrome(self, s: str) -> str:
        best = ""
        for i in range(len(s)):
            for l, r in ((i, i), (i, i + 1)):
                while l >= 0 and r < len(s) and s[l] == s[r]:
                    l -= 1
                    r += 1
                if r - l - 1 > len(best):
                    best = s[l + 1 : r]
        return best

    def numDecodings(self, s):
        memo = {}

        def go(i):
            if i == len(s):
                return 1
            if s[i] == "0":
                return 0
            if i in memo:
                return memo[i]
            r = go(i + 1)
            if i + 1 < len(s) and int(s[i : i + 2]) <= 26:
                r += go(i + 2)
            memo[i] = r
            return r

        return go(0)


s = Solution()
print(
    s.coinChange([1, 2, 5], 11),
    s.coinChange([2], 3),
    s.coinChange([], 0),
    s.lengthOfLIS([10, 9, 2, 5, 3, 7, 101, 18]),
    s.lengthOfLIS([]),
)
print(
    s.minDistance("horse", "ros"),
    s.minDistance("", "abc"),
    s.longestPalindrome("babad"),
    s.longestPalindrome("cbbd"),
    s.numDecodings("226"),
    s.numDecodings("1" * 100),
)
