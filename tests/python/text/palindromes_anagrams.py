def clean(s):
    return "".join(c.lower() for c in s if c.isalnum())


def is_palindrome(s):
    t = clean(s)
    return t == t[::-1]


def anagrams(words):
    groups = {}
    for w in words:
        groups.setdefault("".join(sorted(w.lower())), []).append(w)
    return [sorted(g) for g in groups.values() if len(g) > 1]


def longest_palindrome(s):
    best = ""
    for i in range(len(s)):
        for lo, hi in ((i, i), (i, i + 1)):
            while lo >= 0 and hi < len(s) and s[lo] == s[hi]:
                lo, hi = lo - 1, hi + 1
            best = max(best, s[lo + 1:hi], key=len)
    return best


for s in ("A man, a plan, a canal: Panama!", "hello", "", "No 'x' in Nixon", "12 21"):
    print(repr(s), is_palindrome(s))
print(anagrams(["listen", "Silent", "enlist", "google", "elbow", "below", "x"]))
print(longest_palindrome("babad"), longest_palindrome("cbbd"), repr(longest_palindrome("")), longest_palindrome("forgeeksskeegfor"))
print(sorted("banana"), "".join(sorted(set("banana"))), "nan" in "banana", "banana".count("an"))
