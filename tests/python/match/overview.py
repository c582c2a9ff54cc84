class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y):
        self.x = x
        self.y = y

class Color:
    RED = 1
    GREEN = 2

def where(p):
    match p:
        case Point(0, 0):
            return "origin"
        case Point(x=0, y=y):
            return f"y={y}"
        case Point(x, 0):
            return f"x={x}"
        case Point():
            return "somewhere"
        case _:
            return "not a point"

def http(status):
    match status:
        case 400:
            return "bad"
        case 401 | 403 | 404:
            return "denied"
        case -1:
            return "neg"
        case _:
            return "other"

def seq(s):
    match s:
        case []:
            return "empty"
        case [x]:
            return f"one {x}"
        case [x, y]:
            return f"two {x} {y}"
        case [first, *rest] if len(rest) > 3:
            return f"many {first} {rest}"
        case [first, *_, last]:
            return f"ends {first} {last}"
    return "no"

def mapping(d):
    match d:
        case {}  if not d:
            return "empty"
        case {"type": "circle", "r": r}:
            return f"circle {r}"
        case {"type": "rect", "w": w, "h": h, **rest}:
            return f"rect {w} {h} {rest}"
        case {"name": str(name), "age": int() | float() as age}:
            return f"{name} {age}"
        case _:
            return "?"

def kind(v):
    match v:
        case None: return "none"
        case True | False: return "bool"
        case int(n) if n > 100: return f"big {n}"
        case int(): return "int"
        case float(): return "float"
        case str() as s: return f"str {s!r}"
        case b"x": return "bytes x"
        case [int(a), [b, *c]] | (str(a), {"b": b, "c": c}): return f"nested {a} {b} {c}"
        case (Color.RED, x): return f"red {x}"
        case tuple() | list(): return "seq"
        case dict(): return "dict"
        case _: return "unknown"

for p in [Point(0,0), Point(0,3), Point(4,0), Point(1,1), 5]:
    print(where(p))
for s in [400, 401, 404, -1, 500, "400"]:
    print(http(s))
for s in [[], [1], (1,2), [1,2,3], range(6), "abc", b"ab", {1,2}, [1,2,3,4]]:
    print(seq(s))
for d in [{}, {"type":"circle","r":2}, {"type":"rect","w":1,"h":2,"z":3}, {"name":"a","age":3}, {"name":"a","age":"x"}, []]:
    print(mapping(d))
for v in [None, True, 101, 5, 2.5, "hi", b"x", b"y", [1,[2,3,4]], ("s", {"b":1,"c":2}), (1, 7), [], {}, {1}]:
    print(kind(v))

command = "go north"
match command.split():
    case ["go", direction]:
        print("going", direction)
    case ["quit"]:
        print("bye")
for i in range(5):
    match i:
        case 1:
            continue
        case 3:
            break
        case n if n % 2 == 0:
            print("even", n)
x = 10
match x:
    case y if y > 50:
        print("no")
    case z:
        print(y, z)
try:
    match Point(1, 2):
        case Point(1, 2, 3):
            print("x")
except TypeError as e:
    print(e)
try:
    match 5:
        case int(1, 2):
            print("x")
except TypeError as e:
    print(e)
