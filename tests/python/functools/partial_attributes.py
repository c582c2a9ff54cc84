from functools import partial


def f(a, b, c=0):
    return (a, b, c)


p = partial(f, 1)
q = partial(p, 2, c=3)
print(q(), q.func is f, q.args, q.keywords)
print(p.func is f, p.args, p.keywords)
print(repr(partial(int, base=2)), repr(partial(max, 1, 2)))
print(p.__dict__)
p.label = "one"
print(p.label, p.__dict__)
r = partial(p, 5)
print(r.args, r())
for name, value in (("func", 1), ("args", ())):
    try:
        setattr(p, name, value)
    except AttributeError as error:
        print(type(error).__name__)
print(type(p), callable(p), partial(int) == partial(int))
