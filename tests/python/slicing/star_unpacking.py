first, *middle, last = "python"
print(first, middle, last)
(a, *b), [c, (d, *e)], *f = [1, 2, 3], ["x", "yz"], 10, 20
print(a, b, c, d, e, f)
head, *tail = [1]
print(head, tail, [*range(3), *"ab", *{"k": 1}], (*tail, 0), {*[1, 1, 2]}, {**{"a": 1}, "b": 2})
x = y = [1]
y += [2]
print(x, y)
i, nums = 0, [5, 6, 7]
i, nums[i] = 2, "set"
print(i, nums)
a, b = b, a
print(a, b)
for k, (p, *q) in {"m": (1, 2, 3), "n": "z"}.items():
    print(k, p, q)


def show(a, *args, b=2, **kw):
    return a, args, b, kw


print(show(*[1, 2], *(3,), **{"b": 4}, c=5), show(*"ab"))
for bad in (lambda: exec_unpack([1]), lambda: exec_unpack([1, 2, 3]), lambda: exec_unpack(5), lambda: show(*5), lambda: show(1, **{"a": 2}), lambda: show(**{1: 2})):
    def exec_unpack(v):
        m, n = v
        return m + n
    try:
        bad()
    except (ValueError, TypeError) as err:
        print(type(err).__name__, err)
try:
    a, *b, c = [1]
except ValueError as err:
    print(err)
