from functools import singledispatch


@singledispatch
def area(shape):
    raise NotImplementedError(f"no area for {type(shape).__name__}")


class Square:
    def __init__(self, side):
        self.side = side


class Disc:
    def __init__(self, radius):
        self.radius = radius


@area.register
def _(shape: Square) -> float:
    return shape.side**2


@area.register
def area_of_disc(shape: Disc) -> float:
    return 3 * shape.radius**2


@area.register
def _(shape: int | float):
    return shape


print(area(Square(3)), area(Disc(2)), area(5), area(1.5))
try:
    area("x")
except NotImplementedError as error:
    print(error)
