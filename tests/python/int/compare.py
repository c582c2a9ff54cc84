values = [
    0,
    1,
    -1,
    10**18,
    2**63,
    -(2**63),
    2**64,
    0.0,
    1.5,
    -1.0,
    1e18,
    9223372036854775808.0,
    True,
    float("inf"),
]
for a in values:
    print([int(a < b) for b in values], [int(a == b) for b in values], [int(a >= b) for b in values])
print(
    2**53 == 2.0**53,
    2**53 + 1 == 2.0**53,
    2**53 + 1 > 2.0**53,
    float("nan") == 1,
    1 < float("nan"),
    1 != float("nan"),
)
for f in (
    lambda: 1 < "a",
    lambda: "a" >= 1,
    lambda: 1 <= None,
    lambda: [] > 1,
    lambda: None < None,
    lambda: 1 < [],
    lambda: {} < {},
    lambda: (1,) < [1],
):
    try:
        print(f())
    except TypeError as e:
        print(e)
print(
    1 == "1",
    None == 0,
    [] == (),
    1 != "1",
    None is None,
    "" == b"",
    1 < 2 < 3,
    1 < 3 < 2,
    3 > 2 == 2,
    1 == 1.0 == True,
)
