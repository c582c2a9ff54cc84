from typing import NamedTuple

Employee = NamedTuple("Employee", [("name", str), ("number", int)])
e = Employee("Ann", number=3)
print(e, e.name, e.number, Employee._fields, Employee.__annotations__, Employee.__name__)
Pair = NamedTuple("Pair", a=int, b=str)
print(Pair(1, "x"), Pair._fields)


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


def bad_default():
    class Bad(NamedTuple):
        x: int = 1
        y: int


def bad_base():
    class Base:
        pass

    class Bad(NamedTuple, Base):
        x: int


def bad_name():
    class Bad(NamedTuple):
        _x: int


def overwrite():
    class Bad(NamedTuple):
        x: int

        def _asdict(self):
            return {}


attempt(bad_default)
attempt(bad_base)
attempt(bad_name)
attempt(overwrite)


class Base(NamedTuple):
    a: int


class Child(Base):
    def double(self):
        return self.a * 2


c = Child(4)
print(c, c.double(), isinstance(c, Base), c._replace(a=5).double())
