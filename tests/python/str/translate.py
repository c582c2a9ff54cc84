table = str.maketrans("abc", "xyz")
print("aabbcc d".translate(table), sorted(table.items()))
print("hello world".translate(str.maketrans("", "", "lo")), "abc".translate(str.maketrans("ab", "é😀", "c")))
t2 = str.maketrans({"a": "1", "b": None, 99: "three", "d": 0x1F600})
print("abcde".translate(t2), sorted(t2))
print("abc".translate({97: 98, 98: "", 99: None}), "abc".translate({}), "aé".translate({ord("é"): "e"}))
for f in (
    lambda: str.maketrans("ab", "c"),
    lambda: str.maketrans({"ab": 1}),
    lambda: str.maketrans(1),
    lambda: str.maketrans("a"),
    lambda: "a".translate({97: 1.5}),
    lambda: "a".translate(),
    lambda: str.maketrans("a", 1),
):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
