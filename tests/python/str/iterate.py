for ch in "aé😀":
    print(ch, len(ch), ord(ch))
print(
    list("héllo"),
    tuple("ab"),
    set("a"),
    sorted("hello"),
    "".join(sorted(set("mississippi"))),
    list(enumerate("ab", 1)),
    list(zip("abc", "xy")),
    dict(zip("ab", [1, 2])),
)
a, b, *c = "héllo"
print(
    a,
    b,
    c,
    list(reversed("aé😀")),
    {c: "hello".count(c) for c in "hello"},
    [c for c in "a1b2" if c.isdigit()],
    any(c.isupper() for c in "abC"),
    all(c in "abc" for c in "cab"),
)
it = iter("ab")
print(next(it), next(it), next(it, "end"))
s = ""
for i, ch in enumerate("abcdef"):
    s = ch + s if i % 2 else s + ch
print(s, s[::-1] == "".join(reversed(s)), len("".join(chr(97 + i % 26) for i in range(1000))))
x = "é" * 500 + "z"
print(x.index("z"), x[500], x[499], x[250:252], len(x), x.count("é"))
