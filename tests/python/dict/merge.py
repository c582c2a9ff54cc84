a, b = {"x": 1, "y": 2}, {"y": 3, "z": 4}
print(a | b, b | a, {**a, **b}, a, b)
c = a
c |= b
print(a, c is a)
c |= [("k", 9)]
print(c)
for f in (lambda: a | [("k", 1)], lambda: a | 5, lambda: [] | a, lambda: a & b, lambda: a - b):
    try:
        print(f())
    except TypeError as e:
        print(e)


def kw(**k):
    return k


print(kw(**a, q=1), kw(**{}), {**kw(m=1)}, dict(**a), dict(kw(n=2), **{"p": 3}))
for f in (
    lambda: kw(**a, x=2),
    lambda: kw(**{1: 2}),
    lambda: kw(**5),
    lambda: kw(**a, **b),
    lambda: dict(**{1: 2}),
):
    try:
        print(f())
    except TypeError as e:
        print(e)
nested = {"a": {"b": {"c": [1, {"d": (2, {3})}]}}}
print(nested, nested["a"]["b"]["c"][1]["d"][0])
nested["self"] = nested
print(nested)
nested["a"]["b"]["c"][0] += 5
nested["a"]["n"] = nested["a"].get("n", 0) + 1
print(nested["a"])
