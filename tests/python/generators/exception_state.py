def gen():
    try:
        yield 1
    except Exception as e:
        print("inside", repr(e), "context", repr(e.__context__))
        yield 2


g = gen()
next(g)
try:
    raise KeyError("active")
except KeyError:
    g.throw(ValueError("thrown while handling"))


def raising():
    yield 1
    raise ValueError("from generator")


g = raising()
next(g)
try:
    try:
        raise KeyError("first")
    except KeyError:
        next(g)
except ValueError as e:
    print(repr(e), repr(e.__context__))


def bare():
    try:
        yield
    except ValueError:
        yield "v"
    raise


g = bare()
next(g)
g.throw(ValueError("gone"))
try:
    next(g)
except RuntimeError as e:
    print(e)


def nested_handlers():
    for exc in (ValueError("a"), KeyError("b")):
        try:
            raise exc
        except (ValueError, KeyError) as caught:
            yield type(caught).__name__, caught.__context__


print(list(nested_handlers()))
