def f1(x):
    for i in range(3):
        try:
            if i == x: continue
            if i == x + 1: break
            y = i
        except ValueError as e:
            pass
        else:
            z = i * 2
        finally:
            print("fin", i)
    else:
        print("else")
        return "done"
    try:
        return y, z
    except UnboundLocalError as e:
        return str(e)
for k in range(-2, 5): print(f1(k))
def f2():
    while True:
        try:
            try:
                return 1
            finally:
                print("a")
                break
        finally:
            print("b")
    return 2
print(f2())
def f3():
    for i in range(5):
        try:
            1 / (i - 2)
            continue
        except ZeroDivisionError as e:
            q = e
            print("zde", e)
            try:
                e
            finally:
                break
        else:
            print("never")
        finally:
            print("f", i)
    try:
        print(e)
    except NameError as x:
        print(type(x).__name__, x)
    return repr(q), i
print(f3())
def f4(n):
    try:
        if n == 0: raise KeyError("k")
        if n == 1: raise ValueError("v")
        if n == 2: return "r"
    except KeyError as e:
        a = 1
        return "key"
    except (ValueError, TypeError) as e:
        b = 2
        raise RuntimeError("x") from e
    else:
        c = 3
    finally:
        print("finally", n)
        if n == 4: return "over"
    return c
for i in range(5):
    try:
        print(f4(i))
    except Exception as e:
        print(repr(e), repr(e.__cause__), repr(e.__context__))
def f5():
    x = 1
    del x
    try:
        return x
    except NameError as e:
        print(e)
    x = "s"
    def g(): return x
    print(g())
    del x
    try: g()
    except NameError as e: print(e)
    x = 3
    return g()
print(f5())
def f6(a):
    if (n := len(a)) > 2 and (m := n * 2) < 10:
        print(n, m)
    print([y := i * 2 for i in a], y if a else None)
    print([(last := i) for i in a if (sq := i * i) > 1])
    try:
        return last, sq
    except NameError as e: return str(e)
print(f6([1, 2, 3]))
try: print(f6([1]))
except NameError as e: print(e)
def f7():
    fs = []
    for i in range(3):
        def g(j=i): return (i, j)
        fs.append(g); fs.append(lambda: i); fs.append(lambda i=i: i)
    r = [f() for f in fs]
    fs2 = [lambda: k for k in range(3)]
    r += [f() for f in fs2]
    try: raise ValueError("cap")
    except ValueError as ex:
        h = lambda: ex
        r.append(repr(h()))
    try: h()
    except NameError as e: print(type(e), e)
    return r
print(f7())
def f8():
    c = 0
    def a():
        nonlocal c
        def b():
            nonlocal c
            c += 1
            return c
        c += 10
        return b() + b()
    return a(), c
print(f8())
G = 1
def f9():
    global G, H
    G += 1; H = G * 2
    def inner():
        global G
        G = G + 100
    inner()
f9(); print(G, H)
def f10():
    class A:
        n = 1
        def __init__(self, v): self.v = v
        def __repr__(self): return f"{type(self).__name__}({self.v!r})"
    class B(A):
        n = A.n + 1
        def __init__(self, v):
            super().__init__(v * 2)
            self.w = (lambda: super(B, self).__repr__())()
        def __repr__(self): return super().__repr__() + "!"
    return B(4), B.n, B(3).w
print(f10())
def f11():
    def fact(n): return 1 if n < 2 else n * fact(n - 1)
    def ev(n): return True if n == 0 else od(n - 1)
    def od(n): return False if n == 0 else ev(n - 1)
    return fact(30), ev(10), od(7)
print(f11())
for i in []: pass
try: print(i)
except NameError as e: print(e)
while True:
    try:
        break
    finally:
        print("brk")
for q in range(3):
    try: continue
    finally: print("c", q)
with_ = 3
def f12():
    for i in range(2):
        for j in range(3):
            try:
                if j == 1: break
            finally:
                print(i, j)
        else: print("no")
    else: print("yes")
    while i < 5:
        i += 1
        try:
            if i == 3: continue
            if i == 4: return i
        finally:
            print("w", i)
print(f12())
