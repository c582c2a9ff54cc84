from collections import Counter

a, b = Counter(a=3, b=1), Counter(a=1, b=2, c=-1)
print(a + b, a - b, a & b, a | b, b - a, +b, -b)
a += b
print(a)
a -= Counter(a=10)
print(a)
a |= Counter(z=5)
a &= Counter(z=2, b=9)
print(a)
print(Counter("ab") == Counter("ba"), Counter(a=1) == Counter(a=1, b=0), Counter(a=1) != Counter(a=2))
print(Counter(a=1) <= Counter(a=1, b=1), Counter(a=1) < Counter(a=1), Counter(a=2) >= Counter(a=1), Counter(a=2) > Counter(a=1))
x = Counter("aab")
x.subtract("abc")
print(x, x.total())
x.subtract({"a": 5}, b=1)
x.update(["a", "z"])
x.update({"z": 2.5}, q=1)
print(x, +x)
for t in [lambda: a + {"a": 1}, lambda: a < 5, lambda: a + 1]:
    try:
        print(t())
    except TypeError as e:
        print(e)
