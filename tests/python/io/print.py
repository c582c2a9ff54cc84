import sys

print()
print("a", 1, None, 2.5, [1, "b"], sep="-")
print("x", end="")
print("y", end="!\n")
print(*[1, 2, 3], sep=", ", end=".\n")
print("a", "b", sep="")
print(1, 2, sep="\n")
print(1, 2, sep=None, end=None)
print("", "", sep="|")
print([], {}, (), set(), sep="")
print("tab\tnew\\n", 'q"uote', "é😀\u3000x")
print(True, ..., NotImplemented, -0.0, 1e100, 10**20)
print("flush", flush=True)
print("stdout", file=sys.stdout)
print("not shown here", file=sys.stderr)
print("multi", "line\ntext", end="\n\n")
print(*"abc")
print(*{"k": 1}, *range(2), "z", sep="/")
print(print("inner"))
print({"a": [1, {"b": (2,)}]}, {1, 2}, frozenset({3}), range(3), b"by", slice(1))
print("\x00\x01\x7f" == "\0\1\177", "a\rb".count("\r"), len("\r\n"))
for f in (
    lambda: print("a", sep=1),
    lambda: print("a", end=1),
    lambda: print("a", foo=1),
    lambda: print("a", file=5),
):
    try:
        f()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
print("%s" % "end", end="")
