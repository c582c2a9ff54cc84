Vector = list[float]
Table = dict[str, Vector]
Number = int | float
print(Vector, Table, Number)
print(isinstance(3, Number), isinstance("3", Number), isinstance(2.5, int | float | None))
print(isinstance(None, int | None), issubclass(bool, int | str))
print(list[int] == list[int], (int | str) == (str | int), int | int)
print(tuple[int, ...], set[frozenset[int]], type[int])
print(Vector([1.0, 2.0]), dict[str, int](a=1))


def scale(v: Vector, by: Number = 2) -> Vector:
    return [x * by for x in v]


print(scale([1.0, 2.5]))
types = [int, str, list]
print([t.__name__ for t in types], [t() for t in types])
converters: dict[str, type] = {"n": int, "s": str}
print(converters["n"]("5") + 1)
try:
    isinstance([], list[int])
except TypeError as error:
    print(error)
try:
    int | 3
except TypeError as error:
    print(error)
