for w in (0, 3, 4, 5, 6, 7, -2):
    print(
        repr("abc".center(w)),
        repr("abcd".center(w, "*")),
        repr("abc".ljust(w, ".")),
        repr("abc".rjust(w)),
        repr("42".zfill(w)),
        repr("-42".zfill(w)),
        repr("+4".zfill(w)),
        repr("--1".zfill(w)),
        repr("".zfill(w)),
    )
print("é".center(5, "😀"), "ab".ljust(4, "é"), "é".rjust(3) + "|")
for f in (
    lambda: "a".center(5, "xx"),
    lambda: "a".ljust("5"),
    lambda: "a".rjust(5, ""),
    lambda: "a".zfill(),
    lambda: "a".center(),
    lambda: "a".center(3, 1),
    lambda: "a".zfill(2.0),
):
    try:
        print(f())
    except TypeError as e:
        print(e)
