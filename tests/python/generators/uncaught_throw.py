def gen():
    try:
        yield 1
    except ValueError as e:
        raise KeyError("replaced") from e


g = gen()
next(g)
g.throw(ValueError("original"))
