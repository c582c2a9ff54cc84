it = iter([1])
print(next(it))
try:
    next(it)
except StopIteration as e:
    print("stopped", e.args, e.value)
print(next(it, "default"), list(it))


class Stepper:
    def __init__(self, limit):
        self.limit = limit
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > self.limit:
            raise StopIteration(f"limit {self.limit}")
        if self.n == 3 and self.limit == 5:
            raise ValueError("three")
        return self.n


try:
    s = Stepper(1)
    next(s)
    next(s)
except StopIteration as e:
    print(e, e.value)
for f in (
    list,
    sum,
    sorted,
    max,
    tuple,
    set,
    lambda s: [x for x in s],
    lambda s: dict(zip(s, "ab")),
    lambda s: list(map(str, s)),
    lambda s: 2 in s,
    lambda s: (lambda *a: a)(*s),
):
    try:
        print(f(Stepper(2)), end=" ")
        print(f(Stepper(5)))
    except ValueError as e:
        print("ValueError", e)


def helper(xs):
    return next(x for x in xs if x > 2)


print(helper([1, 2, 3, 4]))
try:
    helper([1])
except StopIteration:
    print("escaped")
g = (next(iter([])) for _ in range(2))
try:
    print(list(g))
except RuntimeError as e:
    print(type(e).__name__, e, type(e.__cause__).__name__)
print(list(next(iter([x]), None) for x in (1, 2)))
for x in Stepper(2):
    print(x, end=" ")
else:
    print("done")
a, b = Stepper(2)
print(a, b)
try:
    a, b = Stepper(3)
except ValueError as e:
    print(e)
