print(
    1 == 1.0 == True,
    hash(1) == hash(1.0) == hash(True),
    {1: "a"}.get(1.0),
    {1.0: "b"}.get(True),
    2**53 == float(2**53),
    2**53 + 1 == float(2**53 + 1),
    10**23 == 1e23,
    10**22 == 1e22,
)
print(
    0 == -0.0,
    hash(0.0) == hash(-0.0),
    0.1 + 0.2 == 0.3,
    1e308 * 10 == float("inf"),
    float("nan") in [float("nan")],
    float("inf") > 10**400,
    -float("inf") < -(10**400),
    0.5 == 1 / 2,
    3 == 3.0000000000000001,
)
d = {}
for k in (1, 1.0, True, 2, 2.5, 0, False, "1", b"1", (1,), (1.0,), None):
    d[k] = repr(k)
print(d, len(d))
print(
    {1, 1.0, True, 0, False, 0.0, "a"} == {1, 0, "a"},
    [1, 2] == [1.0, 2.0],
    (1, [2.0]) == (True, [2]),
    {1: 2} == {True: 2.0},
    1 in {True},
    1.0 in range(3),
    1.5 in range(3),
    "1" == 1,
    [1] == (1,),
    b"a" == "a",
)
print(
    hash(2.5) == hash(5 / 2),
    hash(10**20) == hash(1e20),
    hash(-1) == hash(-2),
    hash(2**61 - 2),
    hash(1.5),
    hash(-2.75),
    hash(1e-10),
    hash(123456789.123),
)
print(
    max(1, 1.0, True),
    min(True, 1),
    sorted([1.0, 1, True, 0, False, 0.0]),
    [1, 2, 3].index(2.0),
    [True, 1].count(1),
    (0.0, 1).index(False),
    list({1.0: 0, 1: 1}.items()),
    [3, 3.0].count(3),
    list(dict.fromkeys([1, 1.0, True])),
)
print(
    1 < 1.5 < 2,
    1 <= True,
    10**30 > 1e29,
    10**30 < 1e31,
    float(10**15) == 10**15,
    -5 // 2 == -2.5 // 1,
    7 // 2 * 2 + 7 % 2 == 7,
    -7 // 2 * 2 + -7 % 2 == -7,
    int(1e16) == 10**16,
    5 % -3,
    -5 % 3,
    5.5 % -2,
    round(0.5) == round(-0.5) == 0,
)
