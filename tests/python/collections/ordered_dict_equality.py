from collections import OrderedDict

a = OrderedDict([("x", 1), ("y", 2)])
b = OrderedDict([("y", 2), ("x", 1)])
print(a == b, a == dict(b), dict(a) == b, a != b, a == OrderedDict(a), a == 5)
print(a | b, b | {"z": 3}, type(a | {}), {"q": 1} | a, type({"q": 1} | a))
a |= {"w": 9}
print(a, a.copy(), a.copy() == a, a.copy() is a)
print(a.items() == b.items(), a.keys() & b.keys(), sorted(a.keys() - b.keys()))
print(type(a.keys()).__name__, type(iter(a)).__name__, a.__class__, OrderedDict)
try:
    hash(a)
except TypeError as e:
    print(e)
