from typing import Optional


class Point:
    x: int
    y: int = 5
    names: list[str] = []
    table: dict[str, int]
    both: int | None = None
    text: "Point"
    x: float
    made = 3


print(list(Point.__annotations__))
print(Point.__annotations__["y"], Point.__annotations__["x"], Point.__annotations__["names"])
print(Point.__annotations__["both"], repr(Point.__annotations__["text"]))
print(Point.__annotations__["table"] == dict[str, int])
print(hasattr(Point, "x"), Point.y, Point.names, Point.both)


class Empty:
    pass


class Child(Point):
    z: str


print(Child.__annotations__, Empty.__annotations__ if "__annotations__" in vars(Empty) else "none")
