"""str, repr, format, bytes, int and friends of instances, with their errors."""


class C:
    def __str__(self):
        return "str"

    def __repr__(self):
        return "repr"

    def __format__(self, spec):
        return f"format<{spec}>"

    def __bytes__(self):
        return b"bytes"

    def __int__(self):
        return 7

    def __float__(self):
        return 7.5

    def __bool__(self):
        return False


c = C()
print(c, [c], f"{c}", f"{c!r}", f"{c!s:>6}", f"{c:abc}", "{:x}".format(c), "{!r}".format(c), "%s %r" % (c, c))
print(bytes(c), int(c), float(c), bool(c), "%d" % c, "%.1f" % c, format(c, "q"), str([c]), str({c: c}), repr((c,)))


class Only:
    def __repr__(self):
        return "only"


print(str(Only()), f"{Only()}", f"{Only()!s:>8}")
try:
    f"{Only():>8}"
except TypeError as e:
    print(e)
try:
    int(Only())
except TypeError as e:
    print(e)
try:
    float(Only())
except TypeError as e:
    print(e)


class Bad:
    def __str__(self):
        return 5

    def __repr__(self):
        return None

    def __int__(self):
        return "x"

    def __float__(self):
        return 1

    def __format__(self, spec):
        return 3

    def __index__(self):
        return 1.5

    def __bytes__(self):
        return "x"

    def __complex__(self):
        return 5


b = Bad()
for f in (str, repr, int, float, format, bytes, complex, hex, lambda x: [1, 2][x], lambda x: "%s" % x):
    try:
        print(f(b))
    except TypeError as e:
        print(e)


class Idx:
    def __index__(self):
        return 3


print(int(Idx()), float(Idx()), [0, 1, 2, 3][Idx()], "abcd"[: Idx()], "x" * Idx(), bin(Idx()), complex(Idx()), round(2.71828, Idx()))
