class CM:
    def __init__(self, n, sw=False): self.n = n; self.sw = sw
    def __enter__(self): print("enter", self.n); return self
    def __exit__(self, t, v, tb): print("exit", self.n, t and t.__name__, v); return self.sw
def a(n):
    for i in range(4):
        with CM(i, n == 9) as c, CM(i + 10) as d:
            if i == n: continue
            if i == n + 1: break
            if n == 5: return c.n + d.n
            if n == 9: raise ValueError("sw")
            r = i
        r2 = i
    else:
        print("else")
    try: return r, r2
    except UnboundLocalError as e: return str(e)
for n in (0, 2, 3, 5, 9): print(n, a(n))
def b():
    try:
        with CM(1): raise KeyError("x")
    except KeyError as e:
        print(repr(e))
        raise
    finally:
        print("f")
try: b()
except LookupError as e: print("outer", e, e.__context__)
def c():
    r = []
    i = 0
    while i < 6:
        i += 1
        try:
            try:
                if i == 2: raise IndexError(i)
                if i == 3: raise TypeError(i)
                if i == 4: continue
                if i == 5: break
            except IndexError as e:
                r.append(repr(e)); raise ValueError("from") from None
            else: r.append("else")
            finally:
                r.append("fin")
                if i == 3: continue
        except ValueError as e:
            r.append((repr(e), repr(e.__context__)))
    else: r.append("loop-else")
    return r, i
print(c())
def d():
    try: return [1][5]
    except IndexError: return "idx"
    finally: print("d")
print(d())
def e(x):
    try:
        try: raise x
        except TypeError as q: raise
        except (KeyError, IndexError) as q: raise q from ValueError("cause")
        except: 
            print("bare"); raise
    except Exception as q:
        try: raise RuntimeError("in")
        except RuntimeError as z: ctx = z.__context__
        try: print(z)
        except UnboundLocalError as zz: print(zz)
        return type(q).__name__, q.args, repr(ctx), repr(q.__cause__)
    return "none"
for x in (TypeError("a"), KeyError("k", 2), OSError("o"), ValueError): print(e(x))
def outer():
    try:
        try: raise KeyError(1)
        except KeyError as ex: raise ValueError(2)
    except ValueError:
        try: print(ex)
        except UnboundLocalError as m: print(m)
    def r():
        try: raise KeyError(1)
        except KeyError as ex2:
            def k(): return ex2
            return k
    try: r()()
    except NameError as m: print(m)
outer()
try:
    try: raise KeyError(1)
    except KeyError as ge: raise ValueError(2)
except ValueError: print("ok")
try: print(ge)
except NameError as m: print(m)
def gg():
    global gx
    try: raise KeyError(1)
    except KeyError as gx: return repr(gx)
print(gg())
try: print(gx)
except NameError as m: print(m)
def nest():
    out = []
    for a in range(3):
        for b in range(3):
            try:
                for c in range(3):
                    try:
                        if c == b: break
                        if c == a: continue
                        out.append((a, b, c))
                    finally:
                        if c == 2: out.append("two")
                else: out.append("e1")
            finally:
                if a == b == 1: break
        else: out.append("e2")
    return out
print(nest())
def ret():
    for i in range(3):
        try: return i
        finally:
            if i < 2: continue
print(ret())
def ret2():
    try: raise ValueError("lost")
    finally: return "kept"
print(ret2())
def ret3():
    try: 1/0
    except ZeroDivisionError as e:
        try: return str(e)
        finally: e = None; print("x")
print(ret3())
def lam():
    try: int("q")
    except ValueError as e: f = lambda: str(e); print(f()); x = [str(e) for _ in range(2)]; return x
print(lam())
def val(n):
    try: v = int(n)
    except ValueError: v = None
    except TypeError: v = 2.5
    else: v += 1
    finally: w = v if False else 1
    return v, w
print(val("3"), val("x"), val([]))
def noexc():
    try: x = 1
    except Exception as e: x = str(e)
    while True:
        try:
            x += 1
            if x > 5: break
        except TypeError: return "t"
    return x
print(noexc())
class MyE(Exception):
    def __init__(self, code, msg="m"): super().__init__(msg); self.code = code
    def __str__(self): return f"{self.code}:{self.args[0]}"
class Sub(MyE): pass
try: raise Sub(3)
except MyE as e: print(e, repr(e), e.code, isinstance(e, Sub))
def stack():
    try:
        raise Sub(9, "deep")
    finally:
        print("unwind")
stack()
