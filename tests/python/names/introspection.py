class Base:
    """Base doc."""

    def method(self):
        """Method doc."""


class Child(Base):
    kind = "c"

    @classmethod
    def make(cls):
        return cls()

    @staticmethod
    def util():
        pass


c = Child()
print(Child.__name__, Child.__qualname__, Child.__module__, Child.__doc__, Base.__doc__)
print(Child.__bases__, Child.__mro__, Child.__base__)
print(c.__class__ is Child, c.__class__.__name__, type(c) is c.__class__)
print(Base.method.__name__, Base.method.__qualname__, Base.method.__doc__, c.method.__name__)
print(c.method.__self__ is c, c.method.__func__ is Base.method, Child.make.__self__ is Child)
print(Child.util.__qualname__, (lambda: 0).__name__, (lambda: 0).__qualname__)
print(int.__name__, len.__name__, ValueError.__mro__[1].__name__, [].append.__name__)
print(vars(c), c.__dict__, "kind" in vars(Child), "kind" in Child.__dict__)
print(sorted(n for n in dir(c) if not n.startswith("_")))
print(id(c) == id(c), isinstance(id(c), int), id(c) == id(Child()))


def outer():
    def inner():
        pass
    return inner


print(outer().__qualname__, outer.__module__, type(outer).__name__, type(c.method).__name__)
print(callable(c), callable(Child), callable(outer), callable(3))
