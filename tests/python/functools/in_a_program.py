import functools, contextlib, typing
class ctx:
    def __init__(self, n): self.n = n
    def __enter__(self): print("in", self.n); return self
    def __exit__(self, *a): print("out", self.n); return False
with contextlib.ExitStack() as s:
    for i in range(3): s.enter_context(ctx(i))
def trace(fn=None, *, prefix=""):
    if fn is None: return functools.partial(trace, prefix=prefix)
    @functools.wraps(fn)
    def w(*a, **k):
        r = fn(*a, **k); print(f"{prefix}{fn.__name__}{a} -> {r}"); return r
    return w
@trace
def a(x): return x+1
@trace(prefix=">> ")
def b(x): return x*2
a(1); b(2)
class C:
    @functools.cached_property
    def data(self): return [1,2]
    @functools.lru_cache(maxsize=2)
    def sq(self, x): print("sq", x); return x*x
c = C(); c.data.append(3); print(c.data, c.sq(2), c.sq(2), c.sq(3), c.sq(4), c.sq(2))
print(C.sq.cache_info())
@functools.lru_cache(maxsize=None)
def collatz(n): return 1 if n == 1 else 1 + collatz(n//2 if n%2==0 else 3*n+1)
print(max(range(1, 3000), key=collatz), collatz.cache_info().currsize)
Number = typing.Union[int, float]
def add(x: Number, y: Number = 1.5) -> Number: return x + y
print(add(1), typing.get_type_hints(add))
print(typing.get_type_hints(add)["return"])
