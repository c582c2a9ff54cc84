def counter():
    counter.calls = getattr(counter, "calls", 0) + 1
    return counter.calls


print(counter(), counter(), counter.calls)
counter.history = []
counter.history.append("x")
print(counter.history, hasattr(counter, "nope"))
counter.__name__ = "renamed"
counter.__doc__ = "new doc"
print(counter.__name__, counter.__doc__, counter.__qualname__)
del counter.history
try:
    counter.history
except AttributeError as error:
    print(error)


def memo(n):
    if n not in memo.cache:
        memo.cache[n] = n if n < 2 else memo(n - 1) + memo(n - 2)
    return memo.cache[n]


memo.cache = {}
print(memo(30), len(memo.cache))


class K:
    def method(self):
        return self.method.tag

    method.tag = "in body"


print(K().method())
f = lambda: None
f.x = 1
print(f.x)
try:
    len.x = 1
except AttributeError as error:
    print(error)
