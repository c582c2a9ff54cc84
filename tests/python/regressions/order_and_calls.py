L = []
def s(n, v=None):
    L.append(n)
    return n if v is None else v
def flush():
    print(L); L.clear()
d = {}; a = [0] * 5
d[s(1)] = s(2); flush()
a[s(1)], a[s(2)] = s(3), s(4); flush()
a[s(0)] += s(5); flush()
a[s(0)] = a[s(1)] = s(9); flush(); print(a)
{s(1): s(2), s(3): s(4)}; flush()
def f(*a, **k): return a, k
print(f(s(1), *[s(2), s(3)], x=s(4), **{"y": s(5)}, z=s(6))); flush()
print(s(1) < s(2) < s(0) < s(7)); flush()
print(s(1) if s(0, False) else s(2)); flush()
print(s(0, 0) or s(2) and s(3)); flush()
print(a[s(1):s(3):s(1)]); flush()
print(f"{s(1)}{s(2):{s(3)}}"); flush()
x = y, *z = s(1), s(2), s(3); print(x, y, z); flush()
print([s(i) for i in range(s(3)) if s(i + 10)]); flush()
def g(a, b, c=s(7), *, d=s(8), e): return (a, b, c, d, e)
flush()
print(g(e=s(1), b=s(2), a=s(3))); flush()
print(g(s(1), e=s(2), b=s(3), d=s(4))); flush()
def w(x): return x
print(w(1), w(2.5), w("s"), w(None), w([1]), w(True), w(2**80))
def w2(x, y=None):
    if y is None: y = x
    x = x * 2
    return x, y
print(w2(1), w2("a"), w2([1]), w2(2.5, 3), w2(y=1, x=True), w2(1, y="z"))
def w3(n):
    if n: return n
    return "none"
print(w3(0), w3(1), w3(2.5), w3(""))
def w4(n):
    if n > 3: return 1
    elif n > 2: return 1.5
    elif n > 1: return True
print(w4(4), w4(3), w4(2), w4(1), w4(0.5))
v = 1
print(v); v = "s"; print(v); v = 1.5; print(v + 1); v = [v]; v += (2, 3); print(v)
def swap(i, j, l): l[i], l[j] = l[j], l[i]; i, l[i] = 2, 77; return l
print(swap(0, 1, [1, 2, 3]))
[p, [q, *r]], t = [1, "abc"], 5
print(p, q, r, t)
*u, = "xyz"; print(u)
(aa, bb), cc = (1, 2), 3
for i, (j, *k) in enumerate([(1, 2, 3), "ab", [9]]): print(i, j, k)
l = list(range(10)); l[2:5] = "ab"; print(l); l[::2] = [0] * len(l[::2]); print(l); del l[1:3]; print(l); l[1:1] = [7, 7]; print(l)
l[2:4] += [1, 2]; print(l); l[-1] *= 5; print(l); del l[-1], l[0]; print(l)
try: l[::2] = [1]
except ValueError as e: print(e)
try: a1, b1 = 1, 2, 3
except ValueError as e: print(e)
try: a1, b1, *c1 = [1]
except ValueError as e: print(e)
tt = (1, 2); tt += (3,); print(tt); ss = "ab"; ss *= 2; ss += "c"; print(ss, ss[::-1], ss[1:-1], ss[-3::2])
try: tt[0] = 1
except TypeError as e: print(e)
tl = ([],)
try: tl[0] += [1]
except TypeError as e: print(e, tl)
class P:
    def __init__(self): self.v = [1]; self.n = 0
    def __getitem__(self, k): s(("get", k)); return 1
    def __setitem__(self, k, v): s(("set", k, v))
p = P(); p[s(1)] += s(2); flush(); p.v += [s(3)]; p.n += 1; print(p.v, p.n); flush()
p[1:2, ::3] = 5; flush()
print(f"{'a' + 'b'!r:>6}|{3.14159:.{2}f}|{{}}|{p.n=}|{1 + 1 = }|{'x':*^{5}}|{10:#x}|{-7:05d}|{1e6:,.2f}|{True:d}|{None!s:>6}|{'é'!a}")
w_ = 5; print(f"{w_:>{w_}}", f'{"nested"}', f"""{
 w_ + 1}""", f"{w_!r:^{w_ + 2}}|", f"{lambda_ if (lambda_ := 3) else 0}", f"{[i for i in range(3)]}", f"{ {'a': 1}['a'] }")
print("\x41\u00e9\U0001F600\N{BULLET}\101\0\a\b\t\v\f\r\\\'\"" == 'Aé😀•A\x00\x07\x08\t\x0b\x0c\r\\\'"', r"\n", b"\x00\xff\'", repr("\x7f\x80\xad\u200b\ue000'"), 'it\'s "q"', "a" "b" 'c')
def un():
    return 1
    print("never")
    x = 2
def un2():
    while True:
        return 3
    y = 1
def un3():
    raise ValueError("q")
    return z
print(un(), un2())
try: un3()
except ValueError as e: print(e)
try: later()
except NameError as e: print(e)
def later(): return 1
if later(): 
    def cond(): return "A"
else:
    def cond(): return "B"
print(cond(), [cond][0]())
def cond(x=1): return x
print(cond(2), cond())
try: cond(1, 2)
except TypeError as e: print(e)
try: g(1)
except TypeError as e: print(e)
try: g(1, 2, 3, 4, e=1)
except TypeError as e: print(e)
try: g(1, 2, e=1, f=1)
except TypeError as e: print(e)
try: g(1, a=2, b=1, e=1)
except TypeError as e: print(e)
def allk(a, b=2, /, c=3, *args, d, e=5, **kw): return a, b, c, args, d, e, kw
print(allk(1, d=4), allk(1, 2, 3, 4, 5, d=1, z=2, a=9), allk(1, c=0, d=0))
try: allk(d=1)
except TypeError as e: print(e)
try: allk(1)
except TypeError as e: print(e)
def mut(x, acc=[]): acc.append(x); return acc
print(mut(1), mut(2), mut(3, []))
def big(a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t): return (a,t,k)
print(big(*range(20)), big(1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,t=19,s=20))
