from functools import partial, reduce


def compose(*functions):
    return reduce(lambda f, g: lambda x: g(f(x)), functions, lambda x: x)


pipeline = compose(str.strip, str.lower, partial(str.replace, " hello ", "x") if False else str.title)
print(pipeline("  heLLo woRLD  "))
add = lambda a, b: a + b
inc = partial(add, 1)
print(compose(inc, inc, lambda x: x * 10)(3))
print(reduce(lambda acc, f: f(acc), [inc, inc, str, len], 98))


def curry(function, count):
    def curried(*args):
        if len(args) >= count:
            return function(*args)
        return partial(curried, *args)

    return curried


print(curry(lambda a, b, c: (a, b, c), 3)(1)(2)(3))
print(curry(lambda a, b, c: (a, b, c), 3)(1, 2)(3))
