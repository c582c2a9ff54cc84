log = []


def t(x):
    log.append(x)
    return x


print(t(1) < t(2) < t(3), log)
log.clear()
print(t(3) < t(2) < t(1), log)
log.clear()
print(t(1) < t(5) > t(2) != t(3) == t(3), log)
log.clear()
print(t(1) == t(1) in [t(1)], t(0) or t("") or t("x"), t(1) and t(0) and t(5), not t(0), log)
print(
    None is None is not False,
    [] is not [],
    None is not None,
    1 < 3 in [3],
    (1 < 3) in [True],
    not 1 == 2,
    not (1 in [1]),
)
x = 5
print(
    "pos" if x > 0 else "neg" if x < 0 else "zero",
    (x if x % 2 else -x),
    [i if i % 2 else "e" for i in range(4)],
    1 if 0 else 2 if 0 else 3,
)
print(
    x or 0,
    0 or None,
    "" or [] or {},
    1 and [] and 5,
    None and 1,
    [] or "default",
    (0 or 5) and "z",
    not not x,
    not None,
)
a = b = None
print(a is b, a == b, a is None, x is not None, a is False, True is not False)


class Weird:
    def __lt__(self, o):
        return "lt"

    def __eq__(self, o):
        return []

    def __bool__(self):
        print("bool", end=" ")
        return False


w = Weird()
print(w < 1, w == 1, w < 1 < 5 if False else "q", not w, (w and 1) is w, w or 2, bool(w < 1), w != 1)
print([1, w] == [1, 2], w in [1], (w < 3) == "lt", 1 > w)
