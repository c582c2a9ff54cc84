from functools import partial


class Handler(partial):
    def describe(self):
        return f"{self.func.__name__}{self.args}"


def greet(greeting, name):
    return f"{greeting}, {name}!"


h = Handler(greet, "Hello")
print(h("Ann"), h.describe(), isinstance(h, partial))
print(repr(h).startswith("Handler(<function greet at"))
table = {n: partial(lambda n, x: n * x, n) for n in range(3)}
print([table[n](10) for n in table])
