class Solution:
    def isValid(self, s: str) -> bool:
        stack = []
        pairs = {")": "(", "]": "[", "}": "{"}
        for ch in s:
            if ch in pairs:
                if not stack or stack.pop() != pairs[ch]:
                    return False
            else:
                stack.append(ch)
        return not stack

    def lengthOfLongestSubstring(self, s: str) -> int:
        last, start, best = {}, 0, 0
        for i, c in enumerate(s):
            if c in last and last[c] >= start:
                start = last[c] + 1
            last[c] = i
            best = max(best, i - start + 1)
        return best

    def groupAnagrams(self, strs):
        groups = {}
        for w in strs:
            groups.setdefault(tuple(sorted(w)), []).append(w)
        return list(groups.values())

    def romanToInt(self, s):
        vals = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
        total = 0
        for a, b in zip(s, s[1:] + " "):
            total += -vals[a] if b != " " and vals[b] > vals[a] else vals[a]
        return total

    def countAndSay(self, n):
        s = "1"
        for _ in range(n - 1):
            out, i = "", 0
            while i < len(s):
                j = i
                while j < len(s) and s[j] == s[i]:
                    j += 1
                out += str(j - i) + s[i]
                i = j
            s = out
        return s

    def myAtoi(self, s):
        s = s.lstrip()
        sign, num, i = 1, 0, 0
        if s and s[0] in "+-":
            sign = -1 if s[0] == "-" else 1
            i = 1
        while i < len(s) and s[i].isdigit():
            num = num * 10 + ord(s[i]) - ord("0")
            i += 1
        return max(-(2**31), min(2**31 - 1, sign * num))

    def decodeString(self, s):
        stack, cur, k = [], "", 0
        for ch in s:
            if ch.isdigit():
                k = k * 10 + int(ch)
            elif ch == "[":
                stack.append((cur, k))
                cur, k = "", 0
            elif ch == "]":
                prev, n = stack.pop()
                cur = prev + cur * n
            else:
                cur += ch
        return cur


s = Solution()
print(
    [s.isValid(x) for x in ("()[]{}", "(]", "", "([)]", "]")],
    s.lengthOfLongestSubstring("abcabcbb"),
    s.lengthOfLongestSubstring(""),
    s.groupAnagrams(["eat", "tea", "tan", "ate", "nat", "bat"]),
)
print(
    [s.romanToInt(r) for r in ("III", "MCMXCIV", "XLII")],
    s.countAndSay(6),
    [s.myAtoi(x) for x in ("42", "  -17abc", "99999999999", "-91283472332", "+", "")],
    s.decodeString("3[a2[c]]ef"),
)
