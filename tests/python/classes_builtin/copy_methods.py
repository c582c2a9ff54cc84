"""What methods of builtins give for subclasses."""


class L(list):
    pass


class D(dict):
    pass


class S(set):
    pass


a = L([1, 2])
a.note = "n"
for value in (a.copy(), a[:], a + a, a * 2):
    print(type(value).__name__, value)
d = D(a=1)
for value in (d.copy(), d | d, D.fromkeys("ab", 0)):
    print(type(value).__name__, value)
s = S([1])
for value in (s.copy(), s | s, s & s, s - s, s ^ s, s.union(s), s.intersection(s), s.difference([])):
    print(type(value).__name__, value)
b = a
b += [3]
print(b is a, a)
b *= 2
print(b is a, a)
e = d
e |= {"z": 2}
print(e is d, d)
print(list(d.items()), list(d.keys()), d.popitem(), d)
a.clear()
print(a, a.note, a == [])
a.extend("xy")
a.insert(0, "w")
a.remove("x")
a.reverse()
print(a)
try:
    a.remove("nope")
except ValueError as e:
    print(e)
print(a.__len__(), a.__contains__("y"), a.__getitem__(0), list.__len__(a), dict.get(d, "a"), list.append(a, 5), a)
