class Memo:
    def __init__(self, function):
        self.function = function
        self.cache = {}
        self.hits = 0

    def __call__(self, *args):
        if args in self.cache:
            self.hits += 1
            return self.cache[args]
        value = self.function(*args)
        self.cache[args] = value
        return value


@Memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(60))
print(fib.hits, len(fib.cache))


class Limit:
    def __init__(self, most):
        self.most = most

    def __call__(self, function):
        def wrapper(*args):
            return min(self.most, function(*args))
        return wrapper


@Limit(10)
def double(x):
    return 2 * x


print(double(3), double(30))
limits = {"low": Limit(1), "high": Limit(100)}


@limits["high"]
def triple(x):
    return 3 * x


@limits.get("low")
def quad(x):
    return 4 * x


print(triple(5), triple(500), quad(3))
