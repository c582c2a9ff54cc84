def counter(start=0):
    n = start

    def step(by=1):
        nonlocal n
        n += by
        return n

    def peek():
        return n

    return step, peek


s1, p1 = counter()
s2, p2 = counter(100)
print(s1(), s1(5), p1(), s2(), p2(), p1())
late = [lambda: i for i in range(3)]
print([f() for f in late])
bound = [lambda i=i: i for i in range(3)]
print([f() for f in bound])
fs = []
for k in "ab":

    def show(prefix):
        return prefix + k

    fs.append(show)
print([f(">") for f in fs])


def outer():
    x = "outer"

    def middle():
        def inner():
            nonlocal x
            x += "+inner"
            return x

        return inner

    r = middle()()
    return r, x


print(outer())


def acc():
    total = []

    def add(v):
        total.append(v)
        return sum(total)

    return add


add = acc()
print(add(1), add(2), add(3))


def shadow(x):
    def x2():
        x = 5
        return x

    return x2(), x


print(shadow(1), (lambda a: lambda b: lambda c: a + b + c)(1)(2)(3))


def loop_capture():
    out = []
    for i in range(3):
        j = i * 10
        out.append(lambda: (i, j))
    j = "changed"
    return [f() for f in out]


print(loop_capture())


def deleted():
    v = 1

    def get():
        return v

    del v
    try:
        return get()
    except NameError as e:
        return str(e)


print(deleted())


def unset():
    def get():
        return later

    try:
        get()
    except NameError as e:
        print(type(e).__name__, e)
    later = 3
    return get()


print(unset())
