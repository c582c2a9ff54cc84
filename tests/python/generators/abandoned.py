def gen(name):
    try:
        yield 1
        yield 2
    finally:
        print("closed", name)


def loop_break():
    for v in gen("loop"):
        print(v)
        break
    print("after loop")


loop_break()


def drop_by_del():
    g = gen("del")
    next(g)
    del g
    print("after del")


drop_by_del()


def rebind():
    g = gen("first")
    next(g)
    g = None
    print("after rebind")


rebind()


def returns_early():
    for v in gen("return"):
        return v


print(returns_early())


def nested():
    for a in gen("outer"):
        for b in gen("inner"):
            print(a, b)
            break
        print("inner done")
        break
    print("outer done")


nested()


def raising():
    for v in gen("raise"):
        raise ValueError("x")


try:
    raising()
except ValueError as e:
    print("caught", e)


def loop_in_try():
    try:
        for v in gen("try"):
            raise KeyError("k")
    except KeyError:
        print("handler")
    print("end")


loop_in_try()


def with_else():
    for v in gen("else"):
        if v == 2:
            break
    else:
        print("else")
    print("done")


with_else()
print(next(gen("temporary")))
print("last")
