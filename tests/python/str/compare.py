words = ["b", "a", "B", "", "aa", "é", "😀", "\uffff", "z", "Z", "10", "9", "a\x00"]
print(sorted(words))
print(
    max(words),
    min(words),
    "a" < "b",
    "a" < "B",
    "abc" < "abd",
    "abc" < "ab",
    "" < "a",
    "a" == "a",
    "a" != "A",
    "\uffff" < "😀",
)
print("a" * 3, 3 * "ab", "x" * 0, "x" * -1, "a" + "b" + "", "é" * 2, "ab" * True)
x = "a"
x += "b"
x *= 3
print(x, x.count("ab"))
print(hash("a"), hash(""), hash("hello world"), hash("é"), hash("😀"), hash("a" * 100))
for f in (
    lambda: "a" < 1,
    lambda: "a" + 1,
    lambda: 1 + "a",
    lambda: "a" * "b",
    lambda: "a" * 1.5,
    lambda: "a" - "b",
    lambda: "a" + None,
    lambda: "a" + b"b",
    lambda: "a" * None,
    lambda: -"a",
):
    try:
        print(f())
    except TypeError as e:
        print(e)
