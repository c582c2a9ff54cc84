from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Generator


def apply(f: Callable[[int], int], xs: Iterable[int]) -> list[int]:
    return [f(x) for x in xs]


def gen(n: int) -> Iterator[int]:
    yield from range(n)


def total(m: Mapping[str, int]) -> int:
    return sum(m.values())


def first(xs: Sequence[int], default: int | None = None) -> int | None:
    return xs[0] if xs else default


Handler = Callable[[str], None]
handlers: dict[str, Handler] = {"p": lambda s: print("got", s)}
handlers["p"]("x")
print(apply(lambda x: x * 2, gen(3)), total({"a": 1, "b": 2}), first([], 5), first([7]))
