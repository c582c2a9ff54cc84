def collect(function):
    def wrapper(*args):
        return list(function(*args))
    return wrapper


def limit(n):
    def decorate(function):
        def wrapper(*args):
            for i, value in enumerate(function(*args)):
                if i >= n:
                    return
                yield value
        return wrapper
    return decorate


@collect
@limit(4)
def numbers(start):
    while True:
        yield start
        start += 1


@limit(2)
def letters():
    yield from "abc"


print(numbers(5), list(letters()))


class Source:
    @collect
    def items(self):
        yield 1
        yield 2

    @property
    def stream(self):
        return (x * 2 for x in self.items())

    @staticmethod
    @collect
    def static_items(n):
        for i in range(n):
            yield i

    @classmethod
    def named(cls):
        yield cls.__name__


print(Source().items(), list(Source().stream), Source.static_items(3), list(Source.named()))
