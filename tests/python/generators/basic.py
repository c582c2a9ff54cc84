def count_up(limit):
    n = 0
    while n < limit:
        yield n
        n += 1


def squares(xs):
    for x in xs:
        yield x * x


print(list(count_up(5)))
print(sum(squares(count_up(10))))
for a, b in zip(count_up(3), squares([4, 5, 6])):
    print(a, b)
g = count_up(2)
print(next(g), next(g), next(g, "done"))
try:
    next(g)
except StopIteration as exc:
    print("stop", exc.value, exc.args)
print(iter(g) is g)
print([x for x in count_up(4) if x % 2])
print(max(count_up(6)), 3 in count_up(9), tuple(squares(range(3))))
print(type(g).__name__, g.__name__, g.__qualname__)
print(repr(g).split(" at ")[0])
a, *rest = count_up(4)
print(a, rest)
print("-".join(str(i) for i in count_up(3)))
print(dict(zip("abc", count_up(3))), sorted(squares([3, -1, 2]), reverse=True))
