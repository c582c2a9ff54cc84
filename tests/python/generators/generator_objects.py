def f():
    yield 1


class A:
    def m(self):
        yield self


g = f()
print(type(g), type(g) is type(f()), isinstance(g, type(f())))
print(hasattr(g, "__next__"), hasattr(g, "send"), hasattr(g, "missing"), callable(g))
print(g == f(), g == g, g is iter(g), bool(g))
print(A().m().__qualname__, (x for x in []).__qualname__, f.__name__)
try:
    g[0]
except TypeError as e:
    print(e)
try:
    len(g)
except TypeError as e:
    print(e)
try:
    g()
except TypeError as e:
    print(e)
try:
    g + g
except TypeError as e:
    print(e)
d = {g: "hashable"}
print(d[g], {g, g} == {g})
send = g.send
print(send(None))
nxt = f().__next__
print(nxt())
try:
    nxt()
except StopIteration:
    print("bound next ends")
for bad in ((), (1, 2)):
    try:
        f().send(*bad)
    except TypeError as e:
        print(e)
