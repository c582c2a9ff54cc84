# The same function called with different types; annotations prove nothing.
def add(a: int, b: int) -> int:
    return a + b


print(add(1, 2), add("a", "b"), add([1], [2]), add(1.5, 2), add(True, True), add((1,), (2,)), add(10**20, 1))


def scale(v: float, k: int = 2) -> float:
    return v * k


print(scale(3), scale(1.5), scale("ab"), scale([0], 3), scale(2, k=0.5))


def length(s: str) -> int:
    return len(s)


print(length("abc"), length([1]), length({1: 2}), length(range(5)))


def total(xs: list[int]) -> int:
    t: int = 0
    for x in xs:
        t += x
    return t


print(total([1, 2]), total((1.5, 2)), total({3: 1}), total(range(4)), total([True]))


def first(xs: "list[str]") -> str:
    return xs[0]


print(first("xyz"), first((5,)), first({0: "zero"}), first([None]))


def compare(a: int, b: int) -> bool:
    return a < b


print(compare(1, 2), compare("a", "b"), compare([1], [1, 2]), compare(1.5, 1))


def fib(n: int) -> int:
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


print(fib(15), fib(True), fib(5.0), fib(-3))


def swap(a, b):
    a, b = b, a
    return a, b


print(swap(1, "x"), swap(2.5, None))


def default(x=0, y=None, z=""):
    if y is None:
        y = []
    x += 1
    y.append(x)
    z += "z"
    return x, y, z


print(default(), default(1.5), default(y=["q"]), default(z="a"), default(True))
for bad in (
    lambda: add(1, "a"),
    lambda: total(["a"]),
    lambda: length(5),
    lambda: fib("a"),
    lambda: scale("a", 1.5),
):
    try:
        print(bad())
    except TypeError as e:
        print(e)
