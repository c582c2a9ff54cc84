def gen(*args, **kwargs):
    yield from args
    yield from kwargs.items()


def three():
    yield 1
    yield 2
    yield 3


def show(a, b, c):
    return f"{a}-{b}-{c}"


print(list(gen(1, 2, x=3)), show(*three()))
a, b, c = three()
(first, *_), [x, y, z] = three(), three()
print(a, b, c, first, x, y, z)
try:
    a, b = three()
except ValueError as e:
    print(e)
try:
    a, b, c, d = three()
except ValueError as e:
    print(e)
print([*three(), *three()], {*three()}, (*three(),), max(*three()))
print(dict(gen(("k", 1))), set(three()) == {1, 2, 3})
print({**dict(enumerate(three()))})
lst = [0] * 5
lst[1:3] = three()
print(lst)
lst += three()
lst.extend(x for x in three())
print(lst, "".join(str(x) for x in three()), sum(three(), 10))
print(all(x > 0 for x in three()), any(x > 2 for x in three()), min(three(), key=lambda v: -v))
