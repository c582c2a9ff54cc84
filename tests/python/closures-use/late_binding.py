fs = [lambda: i for i in range(3)]
print([f() for f in fs])
fs = [lambda i=i: i for i in range(3)]
print([f() for f in fs])
fs = []
for k in "abc":
    def show(prefix, k2=k):
        return prefix + k + k2
    fs.append(show)
print([f(">") for f in fs])
k = "Z"
print(fs[0]("!"))


def counters():
    n = 0

    def inc(step=1):
        nonlocal n
        n += step
        return n

    def reset():
        nonlocal n
        n, old = 0, n
        return old
    return inc, reset


inc, reset = counters()
print(inc(), inc(5), reset(), inc())


def early():
    def use():
        return later
    try:
        use()
    except NameError as e:
        print(e)
    later = 1
    return use()


print(early())
