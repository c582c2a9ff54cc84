from typing import Dict, List, Optional, get_type_hints


def f(a: int, b: str = "x", *args: float, key: Optional[int] = None, **rest: bool) -> List[str]:
    return []


print(f.__annotations__)
print(get_type_hints(f))


def check(function):
    hints = get_type_hints(function)

    def wrapper(*args):
        for (name, kind), value in zip(hints.items(), args):
            if name != "return" and not isinstance(value, kind):
                raise TypeError(f"{name} must be {kind.__name__}, got {type(value).__name__}")
        return function(*args)

    return wrapper


@check
def add(x: int, y: int) -> int:
    return x + y


print(add(1, 2))
try:
    add(1, "2")
except TypeError as error:
    print(error)


def nothing():
    pass


print(nothing.__annotations__, get_type_hints(nothing))
