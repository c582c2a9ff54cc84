print(True + True, True * 5, True - 2, -True, +True, ~False, True / 2, True // 1, 3 % True)
print(True == 1, False == 0, True == 1.0, True is True, True == 2, True < 2, True > False)
print(
    bool(0),
    bool(1),
    bool(-1),
    bool(0.0),
    bool(""),
    bool("0"),
    bool([]),
    bool([0]),
    bool({}),
    bool(()),
    bool(None),
    bool(range(0)),
)
print(
    str(True),
    repr(False),
    int(True),
    float(True),
    True.bit_length(),
    f"{True}",
    f"{True:d}",
    f"{True:>6}",
    "%d" % True,
    "%s" % True,
)
print([1, 2][True], "ab"[False], {True: "a"}[1], {1: "a", True: "b", 1.0: "c"})
print(isinstance(True, int), isinstance(1, bool), type(True).__name__, type(True) is int, type(True) is bool)
print(sum([True, False, True]), max(True, 2), sorted([True, 0, 2, False]), [True, False].count(1))
print(True and 5, 0 or False, not 0, not "x", True if [] else False)
print(bool(), bool.__name__)
try:
    bool(1, 2)
except TypeError as e:
    print(e)
try:
    bool(x=1)
except TypeError as e:
    print(e)
