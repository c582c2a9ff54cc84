def f():
    print((g := f)() if False else (h := len)("abc"), h is len)
f()
xs = [1, 5, 7]
print(any((found := v) > 3 for v in xs), found)
def w():
    return any((hit := v) > 3 for v in xs), hit
print(w())
(k := w)(), print(k is w)
class A:
    def m(self): return "A"
class B(A):
    def m(self): return super(B, self).m() + "B"
print(B().m())
def t(x): print("t", x); return x
try: None.x(t(1))
except AttributeError as e: print(e)
try: [].nope(t(2))
except AttributeError as e: print(e)
try: raise IOError("x")
except EnvironmentError as e: print(type(e).__name__, e)
s = ""
for i in range(5):
    s += str(i)
    s += s[-1]
print(s)
v = [1]
v += v
v += (3,)
v += "ab"
print(v)
u = w
u2 = "a"
u2 += "b" + u2
print(u2)
xs2 = [0] * 5
try:
    for i in range(2**70, 2**70 + 3): xs2[i] = 1
except IndexError as e: print(e)
try:
    for i in range(3, 10): xs2[i] = 7
except IndexError as e: print(e, xs2)
for i in range(4, -1, -2): xs2[i] = 0
print(xs2)
def r(n):
    return r(n + 1)
r(0)
