# evaluation order and binding semantics
class Tracked:
    def __init__(self, n): self.n = n
    def __eq__(self, other):
        print("eq", self.n, other)
        return self.n == other

class NS:
    A = Tracked(1)
    B = Tracked(2)

match 2:
    case NS.A:
        print("A")
    case NS.B:
        print("B")

def f(v):
    x = "unset"
    match v:
        case [x, y] if y > 10:
            return ("guarded", x, y)
        case [x, 5]:
            return ("five", x)
    return x

print(f([1, 20]), f([1, 5]), f([7, 2]), f([1, 2, 3]))

def noise(tag, v):
    print("guard", tag)
    return v

match (1, 2):
    case (a, b) if noise("first", False):
        print("no")
    case (a, b) if noise("second", True):
        print("yes", a, b)

# or-patterns with captures
def norm(e):
    match e:
        case ("add", a, b) | ("plus", a, b) | {"op": "add", "l": a, "r": b}:
            return a + b
        case ("neg", x) | ["minus", x]:
            return -x
        case (1 | 2) as small:
            return f"small {small}"
        case [("k", k) | ("key", k), *others]:
            return k, others
    return None

for e in [("add", 1, 2), ("plus", 3, 4), {"op": "add", "l": 5, "r": 6}, ("neg", 9), ["minus", 8], 2, [("key", 1), 2, 3], [("k", 4)], "zzz"]:
    print(norm(e))

class A:
    def __init__(self, v): self.v = v
class B(A):
    __match_args__ = ("v",)

def classes(o):
    match o:
        case B(1): return "B one"
        case B(v): return f"B {v}"
        case A(v=3): return "A three"
        case A(w=_): return "has w"
        case A(): return "A"
print([classes(o) for o in [B(1), B(2), A(3), A(4)]])
try:
    match A(1):
        case A(1): pass
except TypeError as e: print(e)
class Bad:
    __match_args__ = "xy"
try:
    match Bad():
        case Bad(1): pass
except TypeError as e: print(e)
class Bad2:
    __match_args__ = (1,)
try:
    match Bad2():
        case Bad2(1): pass
except TypeError as e: print(e)
class Dup:
    __match_args__ = ("a", "a")
    a = 1
try:
    match Dup():
        case Dup(1, 1): pass
except TypeError as e: print(e)
try:
    match Dup():
        case Dup(1, a=1): pass
except TypeError as e: print(e)
notclass = 5
try:
    match 5:
        case notclass(): pass
except TypeError as e: print(e)
class Prop:
    @property
    def p(self): raise AttributeError("hidden")
    @property
    def q(self): raise ValueError("boom")
match Prop():
    case Prop(p=1): print("matched")
    case Prop(): print("no p")
try:
    match Prop():
        case Prop(q=1): pass
except ValueError as e: print("ValueError", e)

def gen(items):
    for it in items:
        match it:
            case int(n):
                yield n * 2
            case str(s) if (yield s.upper()):
                yield "sent"
            case [*inner]:
                yield from gen(inner)
            case {"a": a, **kw}:
                got = yield (a, kw)
print(list(gen([1, "a", [2, ["b"]], {"a": 1, "z": 2}, 3.5])))

class Body:
    match 3:
        case 3 as attr:
            other = "set"
print(Body.attr, Body.other)

def scoped():
    match {"k": [1, 2]}:
        case {"k": [p, q]}:
            return lambda: (p, q)
print(scoped()())
match 3.0:
    case 3: print("float equals int")
match True:
    case 1: print("bool equals int")
match 1:
    case True: print("never")
    case _: print("singleton by identity")
match -0.5:
    case -0.5: print("neg float")
match "a" "b":
    case "ab": print("concat")
for v in ({}, {"x": None}, {"x": 1, "y": 2}):
    match v:
        case {"x": None}: print("x none")
        case {"x": _, "y": _}: print("both")
        case {**rest}: print("rest", rest)
def ret(x):
    match x:
        case 0: return "zero"
        case 1: pass
        case _: raise KeyError(x)
print(ret(0), ret(1))
try: ret(2)
except KeyError as e: print("KeyError", e)
i = 0
while True:
    match i:
        case 3: break
        case _:
            i += 1
            continue
    print("unreached")
print(i)
match i, i + 1:
    case 3, 4: print("pair")
match *range(2), 9:
    case [0, 1, z]: print(z)
match = {"match": 1}
case = match["match"]
print(match, case)
