"""Equality and hashes of complex numbers; ordering raises."""
print(1 + 0j == 1, 1 == 1 + 0j, 1.5 + 0j == 1.5, True == 1 + 0j, 1 + 1j == 1, 1j == 1j, 1j != -1j, 1j == "1j", 1j == None)
print(10**30 + 0j == 10**30, 2.0**100 + 0j == 2**100, complex(0.1) == 0.1)
print(hash(1 + 0j) == hash(1), hash(2.5 + 0j) == hash(2.5), hash(1j), hash(3 + 4j), hash(-1 + 0j), hash(0j), hash(1.5 - 2.5j))
print({1: "int"}[1 + 0j], {1 + 0j, 1, 1.0, True}, len({1j, 1j, 2j}), 1j in [1j], [1j, 2j].index(2j), (1j, 1).count(1 + 0j))
for a, b in [(1j, 2j), (1j, 1), (1.5, 1j), ("a", 1j)]:
    for name, op in [("<", lambda x, y: x < y), ("<=", lambda x, y: x <= y), (">", lambda x, y: x > y), (">=", lambda x, y: x >= y)]:
        try:
            op(a, b)
        except TypeError as e:
            print(name, e)
try:
    sorted([2j, 1j])
except TypeError as e:
    print(e)
try:
    max(1j, 2)
except TypeError as e:
    print(e)
nan = complex("nan")
print(nan == nan, nan != nan, nan in [nan], [nan] == [nan])
