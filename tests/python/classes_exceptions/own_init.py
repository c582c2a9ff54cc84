"""Exceptions with their own __init__, attributes and __str__."""


class AppError(Exception):
    """Base."""

    code = 1

    def __init__(self, message, **details):
        super().__init__(message)
        self.details = details


class NotFound(AppError):
    code = 404

    def __init__(self, kind, key):
        super().__init__(f"{kind} {key!r} not found", kind=kind, key=key)
        self.key = key


class Odd(Exception):
    def __init__(self, a, b):
        self.a, self.b = a, b

    def __str__(self):
        return f"{self.a}/{self.b}"


class Quiet(Exception):
    def __init__(self):
        pass


class Pos(Exception):
    def __repr__(self):
        return "Pos!"


for make in (lambda: AppError("m", x=1), lambda: NotFound("user", 7), lambda: Odd(1, 2), lambda: Quiet(), lambda: Pos("a", 1)):
    try:
        raise make()
    except Exception as e:
        print(type(e).__name__, str(e), repr(e), e.args, vars(e), getattr(e, "code", None))
try:
    NotFound("x")
except TypeError as e:
    print(e)
try:
    raise NotFound
except TypeError as e:
    print(e)


class WithNew(Exception):
    def __new__(cls, *args):
        self = super().__new__(cls, *args)
        self.extra = len(args)
        return self


e = WithNew(1, 2)
print(e.args, e.extra, e)


class Empty(ValueError):
    pass


print(repr(Empty()), str(Empty()) == "", Empty("a") == Empty("a"), Empty().args, isinstance(Empty(), ValueError))
e = Empty("a", "b")
e.args = ("changed",)
print(e, repr(e))
e.note = "free"
print(e.note, e.__dict__)


class KeyLike(KeyError):
    def __str__(self):
        return "no key " + repr(self.args[0])


try:
    raise KeyLike("k")
except KeyError as e:
    print(e, KeyError("k"), repr(e))
