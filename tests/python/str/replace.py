print(
    "banana".replace("a", "o"),
    "banana".replace("a", "o", 2),
    "banana".replace("ana", "x"),
    "banana".replace("", "-"),
    "banana".replace("", "-", 3),
    "".replace("", "x"),
    "abc".replace("z", "y"),
)
print(
    "banana".replace("a", "", 1),
    "banana".replace("a", "b", 0),
    "banana".replace("a", "b", -1),
    "aaa".replace("aa", "b"),
    "é😀é".replace("é", "ee"),
    "abc".replace("", "😀"),
)
print(
    "a\tbc\td".expandtabs(),
    "a\tb".expandtabs(4),
    "\t".expandtabs(0) == "",
    "ab\tc\n\td".expandtabs(3),
    "x\ty".expandtabs(tabsize=1),
)
for f in (
    lambda: "a".replace("a"),
    lambda: "a".replace(1, "b"),
    lambda: "a".replace("a", None),
    lambda: "a".replace("a", "b", "c"),
    lambda: "a".replace(),
    lambda: "a".replace("a", "b", count=1),
):
    try:
        print(f())
    except TypeError as e:
        print(e)
