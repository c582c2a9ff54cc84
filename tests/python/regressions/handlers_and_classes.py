def f(n):
    for i in range(n):
        try:
            int("x")
        except ValueError as e:
            if i == 1: break
            continue
    try: print(e)
    except NameError as x: print(x)
    while n:
        n -= 1
        try: int("y")
        except ValueError as e:
            try: int("z")
            except ValueError as e2:
                if n == 1: continue
                break
    try: print(e2)
    except NameError as x: print(x)
    try: print(e)
    except NameError as x: print(x)
f(3)
for i in range(2):
    try: int("x")
    except ValueError as e:
        break
try: print(e)
except NameError as x: print(x)
def g():
    e = 1
    def h(): return e
    for i in range(2):
        try: int("x")
        except ValueError as e:
            print(h())
            break
    try: h()
    except NameError as x: print(x)
g()
def k():
    try: int("x")
    except ValueError as e:
        e = 5
        print(e)
    try: e
    except NameError as x: print(x)
    try: int("x")
    except ValueError as e:
        del e
k()
def gen(x, y):
    return list((a, b, x) for a in range(y) for b in range(a) if a != x), {k: v for k, v in zip("ab", (x, y))}, {x for x in range(y)}, x
print(gen(1, 3))
def cls(x):
    z = x + 1
    class A:
        y = x
        z = 5
        def m(self): return x, z
        l = [y for _ in range(2)] if False else [x for _ in range(2)]
        n: int = 3
        o: str
        i = 1
    x += 1
    return A().m(), A.l, A.y, A.i, hasattr(A, "p"), A.n, hasattr(A, "o")
print(cls(0), cls("a" != "b"))
class S:
    def __init__(self, *a, **k): self.a = a; self.__p = k
    def __priv(self): return self.__p
    def get(self): return self.__priv()
    def __eq__(self, o): return self.a == o.a
    def __lt__(self, o): return self.a < o.a
    def __hash__(self): return hash(self.a)
    def __len__(self): return len(self.a)
    def __iter__(self): return iter(self.a)
    def __contains__(self, x): return x in self.a
    def __call__(self, *z): return z
    def __add__(self, o): return S(*self.a, *o)
    def __radd__(self, o): return S(o, *self.a)
    def __iadd__(self, o): self.a += (o,); return self
    def __neg__(self): return S(*self.a[::-1])
    def __bool__(self): return len(self.a) > 1
    def __repr__(self): return "S" + repr(self.a)
x = S(3, 1, k=2); y = S(1)
print(x.get(), x == y, x < y, y < x, sorted([x, y]), len(x), list(x), 1 in x, x(1, 2), x + y, 5 + x, -x, bool(y), not y, x and y, hash(y) == hash((1,)))
z = x; x += 9; print(z, x is z, max(x, y), {x: 1}[z], [*x, *y], x != y, x > y)
try: x <= y
except TypeError as e: print(e)
try: x - 1
except TypeError as e: print(e)
try: x.nope
except AttributeError as e: print(e)
try: x.get(1)
except TypeError as e: print(e)
def counter():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    def get(): return n
    return inc, get
inc, get = counter(); inc(); inc(2**70); print(get())
def acc(xs):
    best = None
    for x in xs:
        if best is None or x > best: best = x
    return best
print(acc([]), acc([1, 3.5, 2]), acc("abc"))
def walr(xs):
    while (n := xs.pop() if xs else None) is not None:
        if any((hit := v) > 2 for v in [n, n + 1]): print("hit", hit)
    return n
print(walr([1, 2, 3]))
def é(ñ, 变=1): return ñ + 变
print(é(1), é(ñ=2, 变=3))
def __dunder(x): return x
print(__dunder(1))
aB = 1; a_b = 2; AB = 3; A_B = 4; ab = 5
def aBc(): return 1
def a_bc(): return 2
def A_bc(): return 3
def a_Bc(): return 4
print(aB, a_b, AB, A_B, ab, aBc(), a_bc(), A_bc(), a_Bc())
class Foo_bar:
    pass
class FooBar:
    pass
def foo_bar(): return 1
def fooBar(): return 2
print(Foo_bar.__name__, FooBar.__name__, foo_bar(), fooBar())
def sh(x_y, xY, X_Y, XY): return x_y, xY, X_Y, XY
print(sh(1, 2, 3, 4))
def outer():
    def p1(): return 1
    def q():
        def p1(): return 2
        return p1()
    r = p1()
    def p1(): return 3
    return r, q(), p1()
print(outer())
def rec(n, acc=()):
    return acc if n == 0 else rec(n - 1, acc + (n,))
print(rec(5))
def inf(n): return inf(n + 1) + 1
try: inf(0)
except RecursionError as e: print(e)
def early():
    try: return u
    except UnboundLocalError as e: print(e)
    u = 1
early()
def cond(a):
    if a: v = 1
    elif a is None: v = 2.5
    try: return v
    except UnboundLocalError as e: return str(e)
print(cond(1), cond(None), cond(0))
def loopv(n):
    for i in range(n):
        if i == 0: x = i
        else: x = x + 0.5
    return x
print(loopv(1), loopv(3))
try: loopv(0)
except UnboundLocalError as e: print(e)
def ty(x):
    if isinstance(x, int): x = x + 1
    elif isinstance(x, str): x = x + "s"
    else: x = [x]
    return x
print(ty(1), ty("a"), ty(None), ty(True))
def boolint(a, b):
    c = a and b; d = a or b; e = not a; f = a == b; g = (a > b) + (a < b)
    return c, d, e, f, g, a & b if isinstance(a, int) else None
print(boolint(1, 0), boolint(True, 2), boolint(0.0, 1.5), boolint("", "x"))
try:
    assert len("a") == 2, f"bad {1}"
except AssertionError as e: print(repr(e))
try: assert 0
except AssertionError as e: print(repr(e))
print(*[1, 2], sep="-", end="!\n"); print(1, "a", None, True, 2.0, [1.0], {"a": (1,)}, {1}, sep=", ")
raise KeyError("end")
