"""__slots__: storage, errors, no __dict__."""


class P:
    __slots__ = ("x", "y")

    def __init__(self, x, y=None):
        self.x = x
        if y is not None:
            self.y = y


p = P(1, 2)
print(p.x, p.y)
p.x = 10
print(p.x)
for name in ("z", "w"):
    try:
        setattr(p, name, 1)
    except AttributeError as e:
        print(e)
try:
    p.q
except AttributeError as e:
    print(e)
u = P(1)
try:
    u.y
except AttributeError as e:
    print(e)
del p.x
try:
    p.x
except AttributeError as e:
    print(e)
try:
    del p.x
except AttributeError as e:
    print(e)
try:
    p.__dict__
except AttributeError as e:
    print(e)
try:
    vars(p)
except TypeError as e:
    print(e)
print(hasattr(p, "x"), hasattr(p, "y"), hasattr(p, "__dict__"), P.__slots__)
print(type(P.x).__name__, repr(P.x))
print(P.y.__get__(p, P))
P.y.__set__(p, 99)
print(p.y)
try:
    p.x += 1
except AttributeError as e:
    print(e)
try:
    p.method = lambda: 1
except AttributeError as e:
    print(e)
P.shared = "class"
print(p.shared)
try:
    p.shared = 1
except AttributeError as e:
    print(e)
