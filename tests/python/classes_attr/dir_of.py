"""dir of instances and classes, without the special names."""


class A:
    x = 1

    def __init__(self):
        self.own = 2

    def method(self):
        pass

    @property
    def prop(self):
        return 1


class B(A):
    y = 2

    @staticmethod
    def s():
        pass


b = B()
b.extra = 5
print([n for n in dir(b) if not n.startswith("_")])
print([n for n in dir(B) if not n.startswith("_")])
print([n for n in dir(A) if not n.startswith("__")])
for name in dir(b):
    if not name.startswith("_") and not callable(getattr(b, name)):
        print(name, getattr(b, name))
print([m for m in dir(B) if not m.startswith("_") and callable(getattr(B, m))])


class C:
    def __dir__(self):
        return ["z", "a"]


print(dir(C()))
