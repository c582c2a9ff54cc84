class DefaultingDict(dict):
    def __init__(self, factory, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.factory = factory

    def __missing__(self, key):
        value = self[key] = self.factory(key)
        return value

    def __repr__(self):
        return f"DefaultingDict({super().__repr__()})"


d = DefaultingDict(len, {"a": 10}, b=20)
print(d["a"], d["hello"], d)
print(d.get("zzz"), "zzz" in d, len(d))
d.update(c=1)
print(sorted(d.items()), d == {"a": 10, "b": 20, "hello": 5, "c": 1})
copied = dict(d)
print(type(copied).__name__, copied)
try:
    copied["nope"]
except KeyError as e:
    print("KeyError", e)
try:
    d[3]
except TypeError as e:
    print(e)
