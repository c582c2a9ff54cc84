"""A value class made in __new__ with cached hash."""


class Vec:
    __slots__ = ("x", "y", "_hash")
    _pool = {}

    def __new__(cls, x, y):
        key = (x, y)
        found = cls._pool.get(key)
        if found is not None:
            return found
        self = super().__new__(cls)
        object.__setattr__(self, "x", x)
        object.__setattr__(self, "y", y)
        object.__setattr__(self, "_hash", hash(key))
        cls._pool[key] = self
        return self

    def __setattr__(self, name, value):
        raise AttributeError(f"{type(self).__name__} is immutable: {name}")

    def __delattr__(self, name):
        raise AttributeError("cannot delete " + name)

    def __hash__(self):
        return self._hash

    def __eq__(self, other):
        return self is other

    def __repr__(self):
        return f"Vec({self.x}, {self.y})"


a, b = Vec(1, 2), Vec(1, 2)
print(a is b, a, hash(a) == hash((1, 2)), len(Vec._pool))
for action in ("set", "del"):
    try:
        if action == "set":
            a.x = 5
        else:
            del a.x
    except AttributeError as e:
        print(e)
print(a.x, {a: 1}[b])
