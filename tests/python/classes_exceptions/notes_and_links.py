"""add_note, __notes__, with_traceback, __cause__, __context__."""


class E(Exception):
    pass


e = E("x")
print(hasattr(e, "__notes__"))
e.add_note("first")
e.add_note("second")
print(e.__notes__)
try:
    e.add_note(5)
except TypeError as err:
    print(err)
try:
    try:
        1 / 0
    except ZeroDivisionError as z:
        z.add_note("while dividing")
        raise E("wrapped") from z
except E as err:
    print(err.__cause__.__notes__, type(err.__context__).__name__)
try:
    raise E("tb").with_traceback(None)
except E as err:
    print(err, err.with_traceback(None) is err)
try:
    try:
        raise KeyError("a")
    finally:
        try:
            raise ValueError("b")
        except ValueError as v:
            print(repr(v.__context__))
except KeyError as k:
    print(repr(k), k.__context__)
try:
    raise E from None
except E as err:
    print(err.__cause__, err.__suppress_context__)
e2 = E("linked")
e2.__cause__ = ValueError("c")
print(repr(e2.__cause__), e2.__suppress_context__)
try:
    e2.__cause__ = 5
except TypeError as err:
    print(err)


class Multi(Exception):
    def __init__(self, errors):
        super().__init__(f"{len(errors)} errors")
        self.errors = list(errors)

    def __iter__(self):
        return iter(self.errors)

    def __len__(self):
        return len(self.errors)

    def __bool__(self):
        return True


m = Multi([ValueError("v"), KeyError("k")])
print(m, [repr(x) for x in m], len(m), bool(m))
