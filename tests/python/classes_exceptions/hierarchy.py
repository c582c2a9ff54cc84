"""Multiple inheritance of exceptions, and which clause catches."""


class Retryable:
    retries = 3


class NetError(OSError, Retryable):
    pass


class Both(ValueError, KeyError):
    pass


class Timeout(NetError, TimeoutError):
    def __init__(self, seconds):
        super().__init__(110, f"after {seconds}s")
        self.seconds = seconds


for exc in (NetError("n"), Both("b"), Timeout(5), NetError(2, "no file", "f.txt")):
    try:
        raise exc
    except TimeoutError as e:
        print("timeout", e, e.seconds, e.errno, e.strerror, e.retries)
    except (KeyError, ZeroDivisionError) as e:
        print("key", type(e).__name__, e, isinstance(e, ValueError))
    except OSError as e:
        print("os", e, e.errno, e.filename, e.retries, type(e).__name__)
print(Both.__mro__)
print(issubclass(Both, LookupError), Both.__bases__)
for pair in ((OSError, SystemExit), (OSError, KeyError), (StopIteration, ImportError), (ValueError, int), (KeyError, IndexError), (UnicodeError, AttributeError)):
    try:

        class Mixed(*pair):
            pass

        print("ok", Mixed.__name__)
    except TypeError as e:
        print(e)


class A(Exception):
    pass


class B(A):
    pass


class C(B):
    pass


for cls in (C, B, A):
    try:
        raise cls(cls.__name__)
    except B as e:
        print("B", e)
    except A as e:
        print("A", e)
try:
    try:
        raise C("inner")
    except A as e:
        raise RuntimeError("outer") from e
except RuntimeError as e:
    print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
