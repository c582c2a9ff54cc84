class Repo:
    registry = []

    def __init__(self, items):
        self._items = items

    def __iter__(self):
        for item in self._items:
            yield item

    def pairs(self):
        for i, a in enumerate(self._items):
            for b in self._items[i + 1:]:
                yield a, b

    @staticmethod
    def numbers(n):
        yield from range(n)

    @classmethod
    def named(cls, n):
        for i in range(n):
            yield f"{cls.__name__}{i}"

    @property
    def lazy(self):
        yield from reversed(self._items)


r = Repo([1, 2, 3])
print(list(r), list(r.pairs()), list(Repo.numbers(2)), list(r.named(2)), list(r.lazy))
print(2 in r, sorted(r, key=lambda v: -v), [*r, *r.lazy])


def make_counter(start):
    total = start

    def counter(*steps, scale=1, **named):
        nonlocal total
        for s in steps:
            total += s * scale
            yield total
        for k, v in named.items():
            total += v
            yield k, total

    return counter


c = make_counter(10)
print(list(c(1, 2, scale=3)), list(c(1, x=5, y=6)))
funcs = []
for i in range(3):
    def g(i=i):
        yield i
        yield i * 10
    funcs.append(g)
print([list(f()) for f in funcs])
lam = lambda n: (yield n)
print(list(lam(4)))
two = lambda: [(yield 1), (yield 2)]
it = two()
print(next(it), it.send("a"))
try:
    it.send("b")
except StopIteration as s:
    print(s.value)


def decorator(f):
    def wrapper(*args):
        print("calling", f.__name__)
        return list(f(*args))
    return wrapper


@decorator
def items(n):
    "doc of items"
    for k in range(n):
        yield k


print(items(3))
try:
    make_counter(1)(bad=1).send(1)
except TypeError as e:
    print(e)


def needs(a, b, *, c):
    yield a + b + c


try:
    needs(1)
except TypeError as e:
    print(e)
