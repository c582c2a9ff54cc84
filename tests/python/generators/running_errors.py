def selfish():
    try:
        yield from me
    except ValueError as e:
        yield str(e)


me = selfish()
print(next(me), list(me))


def sends():
    try:
        yield it.send(None)
    except ValueError as e:
        yield repr(e)


it = sends()
print(next(it))


def closes():
    try:
        own.close()
    except ValueError as e:
        yield repr(e)
    yield "still going"


own = closes()
print(list(own))
