print(
    repr("  a b \t\n".strip()),
    repr("  a ".lstrip()),
    repr("  a ".rstrip()),
    "xxaxx".strip("x"),
    "abcba".strip("ab"),
    "abc".strip(""),
    "".strip() == "",
)
print(repr("\u2003\u00a0a\u3000".strip()), repr("\x1c\x85a\x1f".strip()), repr("\u200ba\ufeff".strip()))
print(
    "www.example.com".lstrip("w."),
    "mississippi".rstrip("ipz"),
    "aaa".strip("a") == "",
    " a ".strip(None) + "|",
    "éaé".strip("é"),
)
print(
    "TestHook".removeprefix("Test"),
    "TestHook".removeprefix("Hook"),
    "TestHook".removesuffix("Hook"),
    "x".removesuffix(""),
    "aa".removeprefix("a"),
)
for f in (
    lambda: "a".strip(1),
    lambda: "a".strip("a", "b"),
    lambda: "a".removeprefix(),
    lambda: "a".removesuffix(1),
    lambda: "a".lstrip(["a"]),
):
    try:
        print(f())
    except TypeError as e:
        print(e)
