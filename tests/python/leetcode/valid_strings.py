class Solution:
    def isValid(self, s: str) -> bool:
        stack = []
        pairs = {")": "(", "}": "{", "]": "["}
        for c in s:
            if c in pairs:
                if not stack or stack.pop() != pairs[c]:
                    return False
            else:
                stack.append(c)
        return not stack

    def lengthOfLongestSubstring(self, s: str) -> int:
        last, start, best = {}, 0, 0
        for i, c in enumerate(s):
            if last.get(c, -1) >= start:
                start = last[c] + 1
            last[c] = i
            best = max(best, i - start + 1)
        return best

    def myAtoi(self, s: str) -> int:
        s = s.lstrip()
        sign, i = (-1 if s[:1] == "-" else 1), int(s[:1] in ("-", "+"))
        n = 0
        while i < len(s) and "0" <= s[i] <= "9":
            n = n * 10 + ord(s[i]) - 48
            i += 1
        return max(-2 ** 31, min(2 ** 31 - 1, sign * n))

    def convert(self, s: str, rows: int) -> str:
        if rows == 1:
            return s
        lines, r, step = [""] * rows, 0, 1
        for c in s:
            lines[r] += c
            step = 1 if r == 0 else -1 if r == rows - 1 else step
            r += step
        return "".join(lines)


s = Solution()
print([s.isValid(t) for t in ("()[]{}", "(]", "([)]", "", "]")])
print([s.lengthOfLongestSubstring(t) for t in ("abcabcbb", "bbbbb", "pwwkew", "", "tmmzuxt")])
print([s.myAtoi(t) for t in ("42", "   -42 x", "4193 with", "words", "-91283472332", "+-12", "")])
print(s.convert("PAYPALISHIRING", 3), s.convert("AB", 1), s.convert("", 2))
