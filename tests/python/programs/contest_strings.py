t = int(input())
for tc in range(t):
    s = input()
    k = int(input())
    freq = [0] * 26
    for ch in s:
        if ch.isalpha():
            freq[ord(ch.lower()) - 97] += 1
    top = sorted(range(26), key=lambda i: (-freq[i], i))[:k]
    print("Case %d:" % (tc + 1), " ".join("%s=%d" % (chr(97 + i), freq[i]) for i in top if freq[i]))
    words = s.split()
    print(
        " ".join(w[::-1] for w in words),
        "|",
        "".join(w[0].upper() for w in words),
        "|",
        max(words, key=len, default="-"),
    )
    runs = []
    for c in s:
        if runs and runs[-1][0] == c:
            runs[-1][1] += 1
        else:
            runs.append([c, 1])
    print("".join(f"{c}{n if n > 1 else ''}" for c, n in runs))
    z = "".join(chr((ord(c) - 97 + 13) % 26 + 97) if "a" <= c <= "z" else c for c in s)
    print(z, z.count("n"), s.find("ll"))
