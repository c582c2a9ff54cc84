"""Several levels of subclasses of a builtin."""


class Base(dict):
    def __init__(self, *a, **k):
        print("Base.__init__", a, k)
        super().__init__(*a, **k)

    def __setitem__(self, k, v):
        print("Base.set", k, v)
        super().__setitem__(k, v)


class Middle(Base):
    def __setitem__(self, k, v):
        print("Middle.set")
        super().__setitem__(k, v * 10)


class Leaf(Middle):
    def __getitem__(self, k):
        return ("leaf", super().__getitem__(k))


x = Leaf({"a": 1}, b=2)
x["c"] = 3
print(x["a"], x["c"], x)
print(x.get("c"), list(x.items()))
print(Leaf.__mro__)
print(isinstance(x, (int, dict)), issubclass(Leaf, dict), type(x) is Leaf, type(x) == dict)
for k in x:
    print(k, x[k])


class Version(tuple):
    def __new__(cls, text):
        return super().__new__(cls, map(int, text.split(".")))

    def __str__(self):
        return ".".join(map(str, self))


class Pre(Version):
    def __str__(self):
        return super().__str__() + "-pre"


print(Version("1.2.10") > Version("1.2.9"), str(Pre("1.0")), Pre("1.0"), [Pre("2.0")], Pre("1.0") == (1, 0))
