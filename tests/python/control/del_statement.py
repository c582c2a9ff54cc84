a = [1, 2, 3, 4]
del a[0]
del a[-1:], a[0]
b = {"x": 1, "y": {"z": 2, "w": 3}}
del b["x"], b["y"]["z"]
print(a, b)


class C:
    attr = 1

    def __init__(self):
        self.v = 1
        self.w = 2


c = C()
del c.v
print(hasattr(c, "v"), c.w, hasattr(c, "attr"))


def delete_v(o):
    del o.v


for f in (
    lambda: c.v,
    lambda: delete_v(c),
    lambda: delattr(c, "attr"),
    lambda: delattr(c, "w") or delattr(c, "w"),
):
    try:
        print(f())
    except AttributeError as e:
        print(e)
x, y = 1, 2
del (x, y)
for name in ("x", "y"):
    try:
        print(x if name == "x" else y)
    except NameError as e:
        print(e)
x = 5
print(x)
del x
try:
    del x
except NameError as e:
    print(e)


def f():
    v = 1
    del v
    try:
        del v
    except UnboundLocalError as e:
        print(e)
    v = 2
    return v


print(f())
del C.attr
print(hasattr(C, "attr"))
for i in range(2):
    del i
try:
    print(i)
except NameError as e:
    print(e)
