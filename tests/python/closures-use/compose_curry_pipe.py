from functools import reduce


def compose(*fns):
    return lambda x: reduce(lambda acc, f: f(acc), reversed(fns), x)


def pipe(x, *fns):
    for f in fns:
        x = f(x)
    return x


def curry(fn, n):
    def step(*args):
        if len(args) >= n:
            return fn(*args)
        return lambda *more: step(*args, *more)
    return step


add3 = curry(lambda a, b, c: a + b + c, 3)
print(add3(1)(2)(3), add3(1, 2)(3), add3(1)(2, 3), add3("a", "b", "c"))
print(compose(str, abs, lambda x: x - 10)(3), compose()(5))
print(pipe(" Hello World ", str.strip, str.split, lambda ws: [w[::-1] for w in ws], "-".join))
try:
    add3(1)(2, 3, 4)
except TypeError as e:
    print(e)
try:
    pipe(1, len)
except TypeError as e:
    print(e)
