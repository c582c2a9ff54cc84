def collect(item, into=[]):
    into.append(item)
    return into


print(collect(1), collect(2), collect(3, ["own"]), collect(4))
n = 1


def frozen(v=n, w=[n]):
    return v, w


n = 2
print(frozen(), n)
fs = {}
for name in ("a", "b"):

    def greet():
        return name

    fs[name] = greet
print(fs["a"](), fs["b"]())


def make(kind):
    def run():
        return helper() + kind

    def helper():
        return "helper-"

    return run


print(make("x")())


def redefine():
    def f():
        return 1

    g = f

    def f():
        return 2

    return f(), g()


print(redefine())


def recursive_inner(n):
    def go(k):
        return [] if k == 0 else [k] + go(k - 1)

    return go(n)


print(recursive_inner(4))


def counter():
    counter.calls = getattr(counter, "calls", 0) + 1
    return counter.calls


print(counter(), counter(), counter.calls)


def uses_global_later():
    return defined_later * 2


defined_later = 21
print(uses_global_later())


def parameter_rebound(items):
    items = items + [1]
    items.append(2)
    return items


orig = [0]
print(parameter_rebound(orig), orig)


def swap_in_place(d):
    d["a"], d["b"] = d["b"], d["a"]


d = {"a": 1, "b": 2}
swap_in_place(d)
print(d, (lambda: d)() is d, (lambda x, y=d: y)(1) is d)
