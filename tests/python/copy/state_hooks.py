import copy


class Cache:
    def __init__(self):
        self.items = {"a": [1]}
        self.handle = object()

    def __getstate__(self):
        state = self.__dict__.copy()
        del state["handle"]
        return state

    def __setstate__(self, state):
        print("restoring", sorted(state))
        self.__dict__.update(state)
        self.handle = "fresh"


c = Cache()
d = copy.deepcopy(c)
e = copy.copy(c)
print(d.items, d.items is c.items, d.handle, e.items is c.items, e.handle)
