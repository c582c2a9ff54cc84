from itertools import product

print(list(product("ab", [1, 2])), list(product([0, 1], repeat=3)))
print(list(product()), list(product("abc", [])), list(product("ab", repeat=0)))
print(sum(1 for _ in product(range(10), range(10))))
print([f"{r}{c}" for r, c in product("AB", range(1, 3))])
p = product(iter([1, 2]), iter([3]))
print(next(p), next(p), list(p))
print(list(product("xy", [1], repeat=2)))
try:
    product([1], repeat=-1)
except ValueError as e:
    print(e)
try:
    product([1], times=2)
except TypeError as e:
    print(e)
try:
    product(1)
except TypeError as e:
    print(e)
