def area(width: int, height: float = 1.0, *rest: int, unit: str = "m", **more: bool) -> float:
    return width * height


print(area.__annotations__)
print(list(area.__annotations__.items())[0])


def plain(a, b=2):
    return a


print(plain.__annotations__)
plain.__annotations__["a"] = str
print(plain.__annotations__)


def check(function):
    hints = function.__annotations__

    def wrapper(*args):
        for (name, kind), value in zip(hints.items(), args):
            if not isinstance(value, kind):
                raise TypeError(f"{name} should be {kind.__name__}, not {type(value).__name__}")
        return function(*args)
    return wrapper


@check
def join(text: str, times: int):
    return text * times


print(join("ab", 2))
try:
    join("ab", "2")
except TypeError as error:
    print(error)


class A:
    def method(self, x: "A", y: list[int]) -> None:
        pass


print(A.method.__annotations__)
