class Base:
    def __init__(self, **kw):
        self.log = ["Base"]
        self.kw = kw

    def run(self, x):
        return [f"Base.run({x})"]

    @classmethod
    def make(cls, *a):
        obj = cls(*a)
        obj.log.append("made")
        return obj

    @staticmethod
    def helper(x):
        return x * 2


class Mid(Base):
    def __init__(self, n, **kw):
        super().__init__(n=n, **kw)
        self.log.append("Mid")

    def run(self, x):
        return super().run(x + 1) + [f"Mid.run({x})"]

    @classmethod
    def make(cls, n):
        return super().make(n)


class Leaf(Mid):
    def __init__(self, n):
        super(Leaf, self).__init__(n, leaf=True)
        self.log.append("Leaf")

    def run(self, x):
        parts = [p for p in super().run(x * 2)]
        return parts + [f"Leaf.run({x})"]

    def __str__(self):
        return "Leaf:" + super().__str__()[:5]


leaf = Leaf.make(5)
print(leaf.log, leaf.kw, leaf.run(3), Leaf.helper(4), leaf.helper("ab"), str(leaf), type(leaf).__name__)


class Override(Base):
    def __init__(self):
        pass


try:
    Override().log
except AttributeError as e:
    print(e)


class Bad(Base):
    def go(self):
        return super().nothing


try:
    Bad().go()
except AttributeError as e:
    print(e)
