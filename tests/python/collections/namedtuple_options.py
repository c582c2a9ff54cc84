from collections import namedtuple

A = namedtuple("A", "x y z", defaults=(10, 20))
print(A(1), A(1, 2), A(1, z=3), A._field_defaults, A._fields)
print(namedtuple("B", ["a", "def", "a", "_p", "1x"], rename=True)._fields)
for args, kw in [
    (("C", "a a"), {}),
    (("C", "a def"), {}),
    (("C", "_a"), {}),
    (("C", "1a"), {}),
    (("class", "a"), {}),
    (("C", "a"), {"defaults": (1, 2)}),
    (("C",), {}),
    (("C", "a", True), {}),
    (("C", "a"), {"bad": 1}),
]:
    try:
        print(namedtuple(*args, **kw))
    except Exception as e:
        print(type(e).__name__, e)
M = namedtuple("M", "a", module="shapes")
print(M, M.__module__, A.__module__)
row = {"x": 1, "y": 2, "z": 3}
print(A(**row), A(*[7, 8]), A._make(range(3)))
try:
    A()
except TypeError as e:
    print(e)
