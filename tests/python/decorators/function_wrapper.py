def shout(function):
    def wrapper(*args, **kwargs):
        result = function(*args, **kwargs)
        return str(result).upper() + "!"
    return wrapper


@shout
def greet(name, greeting="hello"):
    """Greets."""
    return f"{greeting} {name}"


print(greet("bob"))
print(greet("ann", greeting="hi"))
print(greet.__name__, greet.__doc__)


def count_calls(function):
    def wrapper(*args):
        wrapper.calls += 1
        return function(*args)
    wrapper.calls = 0
    wrapper.__name__ = function.__name__
    wrapper.__doc__ = function.__doc__
    return wrapper


@count_calls
def square(x):
    "Squares."
    return x * x


print([square(i) for i in range(4)], square.calls, square.__name__, square.__doc__)
