from functools import lru_cache


class Key:
    def __init__(self, name):
        self.name = name

    def __hash__(self):
        print("hash", self.name)
        return hash(self.name)

    def __eq__(self, other):
        print("eq", self.name, other.name)
        return self.name == other.name


@lru_cache(maxsize=2)
def f(key):
    return key.name


a, b = Key("a"), Key("b")
print(f(a))
print(f(a))
print(f(Key("a")))
print(f(b))
print(f(Key("c")))
print(f.cache_info())


@lru_cache(maxsize=8)
def shared():
    return []


shared().append(1)
print(shared(), shared() is shared())


@lru_cache(maxsize=2)
def reenter(n):
    if n:
        reenter(n - 1)
        reenter(n - 1)
    return n


print(reenter(4), reenter.cache_info())
