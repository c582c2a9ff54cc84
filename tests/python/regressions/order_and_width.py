def t(n, v=None):
    print("t", n)
    return n if v is None else v
d = {}
d[t("k")] = t("v")
xs = [1, 2, 3]
xs[t(0)] += t(5)
print(xs, d)
def f(a, b, c=3, *, d=4): return (a, b, c, d)
print(f(b=t(1), a=t(2), d=t(3)))
print(t(1) < t(2) < t(3) < t(0) < t(9))
print({t("a"): t(1), t("b"): t(2)})
print([t(1), *[t(2), t(3)], t(4)])
def mixed(x): return x
print(mixed(1), mixed(2.5), mixed("s"), mixed(None), mixed(True))
def intfloat(x): return x / 2
print(intfloat(1), intfloat(3.0))
def boolint(x): return x + 1
print(boolint(True), boolint(5))
def maybe(x):
    if x > 0: return x
print(maybe(1), maybe(-1))
def acc(n):
    s = 0
    for i in range(n): s += i * i * i * i
    return s
print(acc(100000))
def big(n):
    r = 1
    for i in range(1, n): r *= i
    return r
print(big(30))
def fl(n):
    s = 0
    for i in range(n): s += 0.5
    return s
print(fl(3), fl(0))
def loopvar(n):
    for i in range(n): pass
    return i
try: loopvar(0)
except UnboundLocalError as e: print(e)
print(loopvar(3))
def modify(n):
    for i in range(n):
        i = i * 2
        print(i, end=" ")
    print(i)
modify(3)
def nested(n):
    out = []
    for i in range(n):
        for i in "ab": out.append(i)
        out.append(i)
    return out
print(nested(2))
def closure():
    fs = []
    for i in range(3):
        def g(): return i
        fs.append(g)
    i = 10
    return [f() for f in fs]
print(closure())
def outer():
    x = 1
    def a():
        nonlocal x
        x += 1
        def b():
            nonlocal x
            x *= 10
            return x
        return b()
    r = a()
    return r, x
print(outer())
def tryfin(n):
    for i in range(n):
        try:
            if i == 2: break
            continue
        finally:
            print("f", i)
    else: print("else")
    return i
print(tryfin(2), tryfin(5))
def delvar():
    x = 1
    del x
    try: return x
    except UnboundLocalError as e: return str(e)
print(delvar())
def exc():
    try:
        try: 1 / 0
        except ZeroDivisionError as e:
            raise KeyError("k") from e
    except KeyError as e:
        return repr(e.__cause__), repr(e.__context__), e.args
print(exc())
def ctx():
    try:
        try: 1 / 0
        except ZeroDivisionError: {}["x"]
    except KeyError as e: return repr(e.__context__), e.__cause__
print(ctx())
x = 5
def shadow():
    try: print(x)
    except UnboundLocalError as e: print(e)
    x = 3
shadow()
class A:
    y = [i * 2 for i in range(3)]
    z = len(y)
    def __init__(self): self._A__p = 1; self.__q = 2
    def get(self): return self.__p + self.__q
    @property
    def prop(self): return self.z
    @prop.setter
    def prop(self, v): self.z = v
    @staticmethod
    def st(a): return a * 2
    @classmethod
    def cl(cls, a): return cls.__name__, a
a = A()
a.prop = 9
print(A.y, a.get(), a.prop, A.z, A.st(3), a.cl(4), A.cl(5))
def dflt(x, acc=[]):
    acc.append(x); return acc
print(dflt(1), dflt(2), dflt(3, []))
lam = [(lambda x, k=k: x + k) for k in range(3)]
print([l(10) for l in lam])
print((lambda *a, **k: (a, k))(1, 2, z=3))
g = (i * i for i in range(5))
print(next(g), list(g), next(g, "end"))
print(sum(i for i in range(10) if i % 2), max((c for c in "hello"), key=ord), sorted({"b": 1, "a": 2}.items()))
print(*(f"{i:>{w}}" for i, w in [(1, 3), (22, 5)]))
print("%s %d %5.2f %r %x %%" % ("a", 3, 2.5, "q", 255), "{:>5}|{!r}|{0}".format("z", "w") if False else "{:>5}|{!r}".format("z", "w"))
i = 0
while True:
    i += 1
    if i % 2: continue
    if i > 6: break
    print(i, end=",")
print()
n = 2**63 - 1
print(n + 1, -n - 2, n * n, (n + 1) // -1, abs(-n - 1), ~n, n << 1, -n >> 3, n % -7, -n // 7)
print(9223372036854775807 + 1, -9223372036854775808 - 1, 4611686018427387904 * 2)
for k in range(9223372036854775805, 9223372036854775809): print(k, end=" ")
print()
for k in range(-9223372036854775807, -9223372036854775811, -1): print(k, end=" ")
print()
m = 1
for _ in range(70): m *= 2
print(m)
m = 9223372036854775800
for _ in range(10): m += 3
print(m)
print(True + True, True * 3.5, -True, ~True, True & False, True ^ 1, sum([True, True]), 1 == True, {1: "a", True: "b"})
print(1 if 0.0 else 2, 7 // 2.0, 7 % 2.5, -7 // 2.0, 2 ** 0.5, 2 ** -1, 0 ** 0, 10 // 3 * 3 + 10 % 3)
