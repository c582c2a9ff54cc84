def pos(a, b, /, c, *, d, e=5):
    return a, b, c, d, e


print(pos(1, 2, 3, d=4), pos(1, 2, c=3, d=4, e=6))
for call in (lambda: pos(1, 2, 3), lambda: pos(a=1, b=2, c=3, d=4), lambda: pos(1, 2, 3, 4, d=5),
             lambda: pos(1, d=2), lambda: pos(1, 2, 3, d=4, f=5), lambda: pos(1, 2, 3, d=4, **{"d": 5})):
    try:
        print(call())
    except TypeError as error:
        print(error)


def only(*, key):
    return key


def rest(a, *args, key=None, **kw):
    return a, args, key, kw


print(only(key=3), rest(1), rest(1, 2, 3, key=4, z=5), rest(*[1, 2], **{"key": 3, "y": 4}))
double = lambda x, y=2, *zs, k=4, **o: (x, y, zs, k, o)
print(double(1), double(1, 3, 5, k=6, w=7))
late = [lambda: i for i in range(3)]
bound = [lambda i=i: i for i in range(3)]
print([f() for f in late], [f() for f in bound])


def mutable(x, acc=[]):
    acc.append(x)
    return acc


print(mutable(1), mutable(2), mutable(3, []))


def named(a, /, **kw):
    return a, kw


print(named(1, a=2))


def defaults(x=print("evaluated once") or 7):
    return x


print(defaults(), defaults())
print(defaults.__defaults__, only.__kwdefaults__, rest.__kwdefaults__, pos.__name__)
