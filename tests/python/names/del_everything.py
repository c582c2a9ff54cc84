x = 1
del x
try:
    print(x)
except NameError as error:
    print(error)
a, b, c = 1, 2, [1, 2, 3]
del a, (b, c[0])
print(c)
d = {"k": 1, "j": {"n": 2}}
del d["k"], d["j"]["n"]
print(d)


class Thing:
    attr = 1

    def method(self):
        return "method"


t = Thing()
t.x = t.y = 2
del t.x
print(vars(t))
del Thing.method
print(hasattr(t, "method"))
xs = list(range(10))
del xs[2:5], xs[::3]
print(xs)
del (xs[0]), [xs[0]]
print(xs)


def local():
    y = 1
    del y
    try:
        y
    except UnboundLocalError as error:
        print(error)
    y = 2
    return y


print(local())


def f():
    pass


del f
try:
    f()
except NameError as error:
    print(error)
for i in range(2):
    pass
del i
try:
    i
except NameError as error:
    print(error)
len = lambda x: "mine"
print(len([]))
del len
print(len([1]))
try:
    del never
except NameError as error:
    print(error)
try:
    del t.nothing
except AttributeError as error:
    print(error)
