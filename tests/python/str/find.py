s = "hello world, hello"
print(
    s.find("hello"),
    s.find("hello", 1),
    s.find("z"),
    s.find(""),
    s.find("", 5),
    s.find("", 100),
    s.find("o", -6),
    s.find("o", 0, 4),
    s.find("lo", None, None),
)
print(
    s.rfind("hello"),
    s.rfind("o"),
    s.rfind("z"),
    s.rfind(""),
    s.rfind("", 0, 3),
    s.rfind("l", 0, -3),
    s.rfind("h", 14),
)
print(
    s.index("w"),
    s.rindex("w"),
    s.count("l"),
    s.count(""),
    s.count("ll"),
    s.count("l", 4),
    s.count("z"),
    "aaaa".count("aa"),
    "".count(""),
    "abc".count("", 3),
    "abc".count("", 4),
)
print("é€😀é".find("é", 1), "é€😀é".index("😀"), "é€😀é".rfind("€"), "é€😀é".count("é"))
print("lo" in s, "" in s, "xyz" in s, "h" not in s, "" in "")
for f in (
    lambda: s.index("zzz"),
    lambda: s.rindex("zzz"),
    lambda: s.find(),
    lambda: s.find(1),
    lambda: s.count(),
    lambda: s.count(None),
    lambda: 1 in s,
    lambda: None in "a",
    lambda: s.find("a", "b"),
    lambda: s.index("a", 0, 1, 2),
):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
