class Base:
    def __init__(self, name):
        self.name = name

    def __add__(self, o):
        return f"{self.name}.add"

    def __radd__(self, o):
        return f"{self.name}.radd"

    def __eq__(self, o):
        print("eq", self.name)
        return NotImplemented

    def __lt__(self, o):
        print("lt", self.name)
        return NotImplemented

    def __gt__(self, o):
        print("gt", self.name)
        return True


class Derived(Base):
    def __radd__(self, o):
        return f"{self.name}.derived-radd"


b, d = Base("b"), Derived("d")
print(b + d, d + b, 1 + b, b + 1, "s" + d, [1] + d if False else d + [1])
print(b == d, b != d)
print(b < d)
try:
    b <= d
except TypeError as e:
    print(e)
try:
    b - d
except TypeError as e:
    print(e)
