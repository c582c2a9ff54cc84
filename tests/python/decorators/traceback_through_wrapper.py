def log(function):
    def wrapper(*args):
        print("calling", function.__name__, args)
        return function(*args)
    return wrapper


@log
def divide(a, b):
    return a / b


@log
@log
def outer(x):
    return divide(x, 0)


print(divide(6, 3))
outer(1)
