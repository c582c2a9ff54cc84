def show(e, depth=0):
    while e is not None:
        print(
            "  " * depth,
            type(e).__name__,
            e,
            "| cause",
            type(e.__cause__).__name__,
            "| context",
            type(e.__context__).__name__,
        )
        e = e.__cause__ or e.__context__
        depth += 1


def explicit():
    try:
        {}["k"]
    except KeyError as e:
        raise ValueError("bad key") from e


def implicit():
    try:
        int("x")
    except ValueError:
        [][0]


def hidden():
    try:
        1 / 0
    except ZeroDivisionError:
        raise RuntimeError("clean") from None


def in_finally():
    try:
        raise KeyError("a")
    finally:
        raise IndexError("b")


def reraise():
    try:
        raise ValueError("again")
    except ValueError as e:
        e.args = ("changed",)
        raise


def deep():
    try:
        try:
            raise KeyError(1)
        except KeyError:
            raise ValueError(2)
    except ValueError:
        raise TypeError(3)


def unrelated():
    try:
        raise KeyError("gone")
    except KeyError:
        pass
    raise ValueError("fresh")


def nested_bare():
    try:
        raise KeyError("outer")
    except KeyError:
        try:
            raise ValueError("inner")
        except ValueError:
            pass
        raise


for f in (explicit, implicit, hidden, in_finally, reraise, deep, unrelated, nested_bare):
    try:
        f()
    except Exception as e:
        print(f.__name__)
        show(e)
e = ValueError("n")
e.add_note("extra")
e.extra = 5
print(e.__notes__, e.extra, e.__cause__, e.with_traceback(None) is e)
