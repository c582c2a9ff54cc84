def repeat(times, *, sep=" "):
    def decorate(function):
        def wrapper(*args, **kwargs):
            return sep.join(function(*args, **kwargs) for _ in range(times))
        return wrapper
    return decorate


@repeat(3)
def hi(name):
    return "hi " + name


@repeat(times=2, sep="/")
def ho(name):
    return "ho " + name


print(hi("a"))
print(ho("b"))
print(ho(name="c"))

registry = {}


def register(key):
    def decorate(function):
        registry[key] = function
        return function
    return decorate


@register("add")
def add(a, b):
    return a + b


@register("mul")
def mul(a, b):
    return a * b


for key, function in registry.items():
    print(key, function(3, 4), function.__name__)
print(add(1, 2))
