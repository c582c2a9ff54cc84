print(
    ",".join(["a", "b"]),
    "".join([]),
    "-".join("abc"),
    ", ".join(("x",)),
    "ab".join(["1", "2", "3"]),
    ",".join({"k": 1, "j": 2}),
    "".join(c * 2 for c in "xyz"),
)
print(
    "😀".join("abc"),
    "".join(reversed("abc")),
    " ".join(map(str, range(5))),
    "\n".join(["a", "b"]),
    ",".join(str(x) for x in [1, None, 2.5]),
)
for f in (
    lambda: ",".join([1, 2]),
    lambda: ",".join(["a", None]),
    lambda: ",".join(5),
    lambda: ",".join(),
    lambda: ",".join(["a"], ["b"]),
    lambda: ",".join(["a", b"b"]),
    lambda: "".join([["a"]]),
):
    try:
        print(f())
    except TypeError as e:
        print(e)
