# unfriendly emission cases
def add(a, b): return a + b
def format(x): return "F" + str(x)
def main(): return 1
def module(): return 2
def iter_(x): return x
print(add(1, 2), format(3), main(), module(), iter_(4))
def f(self, type, fn, match, loop, let, mut, impl, Value, List, str_, Some, None_):
    return [self, type, fn, match, loop, let, mut, impl, Value, List, str_, Some, None_]
print(f(*range(13)))
X = 5
x = 6
xX = 7
x_x = 8
print(X, x, xX, x_x)
def use():
    global X
    X += 1
    return X
print(use(), X)
def g():
    for i in range(3):
        pass
    return i
print(g())
def h(n):
    try:
        for i in range(n):
            if i == 2:
                break
            if i == 5:
                continue
        else:
            return "else"
        return "broke"
    finally:
        print("fin", n)
print(h(1), h(5))
def k():
    while True:
        try:
            try:
                raise KeyError("a")
            finally:
                print("inner")
        except KeyError as e:
            print(repr(e))
            break
        finally:
            print("outer")
    return 9
print(k())
def loopret():
    for i in range(10):
        try:
            if i == 1: continue
            if i == 3: return i
        finally:
            print("f", i)
print(loopret())
def unbound():
    if X > 100: q = 1
    return q
try:
    unbound()
except UnboundLocalError as e:
    print(e)
try:
    print(undefined_name)
except NameError as e:
    print(e)
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
def deco():
    fs = []
    for i in range(3):
        def inner(j=i):
            return i, j
        fs.append(inner)
    return [f() for f in fs]
print(deco())
a = b = [1]
a.append(2)
print(b, a is b)
(p, (q, *r)), s = (1, (2, 3, 4)), 5
print(p, q, r, s)
d = {"a": {"b": [1, 2]}}
d["a"]["b"][0] += 10
d["a"]["c"] = d["a"].get("z", "dflt")
print(d)
del d["a"]["b"]
print(d, "a" in d, "x" not in d)
if (n := len(d)) > 0 and n < 10:
    print("walrus", n)
print([y := 1, y + 1, y ** 2])
total = 0
for i, (u, v) in enumerate(zip([1, 2], [3, 4]), 1):
    total += i * u * v
else:
    print("done", total)
class P:
    count = 0
    def __init__(self, x): self.x = x; P.count += 1
    def __add__(self, o): return P(self.x + o.x)
    def __repr__(self): return f"P({self.x})"
    def __eq__(self, o): return isinstance(o, P) and self.x == o.x
    def __lt__(self, o): return self.x < o.x
    def __len__(self): return self.x
    def __getitem__(self, i): return self.x * i
    def __call__(self, *a, **k): return (a, k)
    def __contains__(self, v): return v == self.x
    def __iter__(self): return iter([self.x, self.x + 1])
print(P(1) + P(2), P(1) == P(1), P(1) != P(2), P(1) < P(2), len(P(3)), P(2)[5], P(1)(1, 2, z=3), 4 in P(4), list(P(7)), P.count, sorted([P(3), P(1)]), 1 < 2 < 3, P(1) == 1)
class Stack:
    def __init__(self):
        self.__items = []
    def push(self, x): self.__items.append(x)
    def __len__(self): return len(self.__items)
s = Stack(); s.push(1); print(len(s), bool(Stack()))
print(sum(x * x for x in range(10) if x % 2), max((len(w), w) for w in "a bb ccc".split()), any(x > 3 for x in [1, 5]), dict((k, v) for k, v in [(1, 2)]))
print(f"{3.14159:.2f} {42:05d} {'hi':>5}|{'x':^5}| {1234567:,} {0.5:%} {255:#x} {d!r}")
print(10 ** 20, 2 ** 100 % 97, -7 // 2, -7 % 3, 7 / 2, 1e16, 1e-5, 0.1 + 0.2, round(2.5), round(3.14159, 2), int("12"), float("1.5"))
print(3 if X else 4, not X, X and 0 or "z", None or [], [] and 1)
assert X == 6, "no"
def varargs(a, b=2, *args, c, d=4, **kw): return (a, b, args, c, d, kw)
print(varargs(1, c=3), varargs(1, 2, 3, 4, c=5, e=6))
try:
    varargs(1)
except TypeError as e:
    print(e)
def rec(n): return rec(n + 1)
try: rec(0)
except RecursionError as e: print(e)
lst = [3, 1, 2]
lst.sort(reverse=True); print(lst, lst[::-1], lst[1:], lst[-1])
lst[1:2] = [9, 9]; print(lst)
lst *= 2; print(lst)
print(*[1, 2], sep="-", end="!\n")
t = 1,
print(t, (), ((1)), type(t).__name__)
print({1, 2, 3} & {2, 3}, {*[1], 2}, [*range(3), *"ab"], {**{"a": 1}, "b": 2})
i = 10
while i:
    i -= 3
    if i < 0: break
else:
    print("never")
print(i)
print("abc" "def", 'it''s', """multi
line""", r"\n", b"bytes\x00")
print(1_000_000, 0xff, 0b11, 0o17, 1e3, .5, 5., -0.0)
3 + 4
