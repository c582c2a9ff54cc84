class Base:
    def __init__(self, x):
        self.x = x

    @classmethod
    def make(cls, x):
        return cls(x)

    @property
    def doubled(self):
        return self.x * 2

    def method(self):
        return "base"


class Child(Base):
    def __init__(self, x, y):
        super().__init__(x)
        self.y = y

    @classmethod
    def make(cls, x):
        made = super(Child, cls).make.__func__(lambda v: (cls.__name__, v), x)
        return made

    @property
    def doubled(self):
        return super().doubled + 1

    def method(self):
        parent = super()
        return parent.method() + "+child"

    def later(self):
        def inner(self):
            return super().method()
        return inner(self)

    def which(self):
        return __class__.__name__


class Grand(Child):
    def method(self):
        return Base.method(self) + super(Child, self).method()


c = Child(1, 2)
print(c.x, c.y, c.doubled, c.method(), c.later(), c.which())
print(Grand(5, 6).method(), Grand(5, 6).which(), Child.make(9))


class Outer:
    class Mid(Base):
        def method(self):
            return "mid:" + super().method()

    def build(self):
        class Deep(Outer.Mid):
            def method(self):
                return "deep:" + super().method()
        return Deep(0)


print(Outer.Mid(1).method(), Outer().build().method())

Renamed = Child
Child = None
print(Renamed(3, 4).method(), Renamed(3, 4).doubled)
