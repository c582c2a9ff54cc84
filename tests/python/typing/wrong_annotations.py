# Hints are documentation: nothing checks them at run time.
def add(a: int, b: str) -> list:
    return a + b


x: int = "not an int"
y: str = 5
z: list[int] = ("a", 1)


class Box:
    size: float = "big"

    def get(self) -> int:
        return self.size


def nothing() -> int:
    pass


def loop(n: str) -> float:
    total: str = 0
    for i in range(n):
        total += i
    return total


print(add(1, 2), add("a", "b"), add([1], [2]), x + "!", y + 1, z, Box().get(), nothing(), loop(4))
value: float = 3
print(value, type(value).__name__, value / 2, value // 2)
flag: bool = 7
print(flag + 1, not flag)
