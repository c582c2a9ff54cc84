from collections import UserDict


class Lower(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)

    def __getitem__(self, key):
        return super().__getitem__(key.lower())

    def __contains__(self, key):
        return super().__contains__(key.lower())


h = Lower({"Content-Type": "text"}, X=1)
h["ACCEPT"] = "any"
h.update({"Q": 2})
print(h, h["accept"], "CONTENT-TYPE" in h, len(h), h.get("x"), h.get("none"), h.data)
print(list(h), h.pop("q"), h.setdefault("new", 3), h == {"content-type": "text", "x": 1, "accept": "any", "new": 3})
del h["x"]
print(h.keys(), h.items(), list(h.values()), h.copy(), type(h.copy()).__name__, isinstance(h, dict))


class Auto(UserDict):
    def __missing__(self, key):
        return f"<{key}>"


a = Auto(x=1)
print(a["x"], a["y"], len(a), a | {"z": 1}, UserDict(), UserDict.fromkeys("ab"))
try:
    UserDict()["k"]
except KeyError as e:
    print("KeyError", e)
