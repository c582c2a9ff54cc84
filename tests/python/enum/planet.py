from enum import Enum


class Planet(Enum):
    MERCURY = (3.303e23, 2.4397e6)
    EARTH = (5.976e24, 6.37814e6)

    G = 6.67300e-11 if False else (1.0, 1.0)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def surface_gravity(self):
        return 6.67300e-11 * self.mass / (self.radius * self.radius)


print(Planet.EARTH.value, Planet.EARTH.surface_gravity, Planet.EARTH.mass)
print(Planet((3.303e23, 2.4397e6)), list(Planet))


class Coin(Enum):
    PENNY = 1, "p"
    NICKEL = 5, "n"

    def __init__(self, cents, code):
        self.cents = cents
        self.code = code

    @classmethod
    def from_code(cls, code):
        for coin in cls:
            if coin.code == code:
                return coin
        raise ValueError(f"no coin {code!r}")


print(Coin.from_code("n"), Coin.PENNY.cents, sum(c.cents for c in Coin))
try:
    Coin.from_code("z")
except ValueError as e:
    print(e)
try:

    class Bad(Enum):
        A = 1, 2

        def __init__(self, only):
            self.only = only

except TypeError as e:
    print(e)
