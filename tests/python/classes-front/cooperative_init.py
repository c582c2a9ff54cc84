log = []


class Base:
    def __init__(self, *args, **kwargs):
        log.append(("Base", args, kwargs))


class Timestamped(Base):
    def __init__(self, *args, stamp=0, **kwargs):
        super().__init__(*args, **kwargs)
        self.stamp = stamp
        log.append("Timestamped")


class Named(Base):
    def __init__(self, *args, name="anon", **kwargs):
        super().__init__(*args, **kwargs)
        self.name = name
        log.append("Named")


class Record(Timestamped, Named):
    def __init__(self, value, **kwargs):
        super().__init__(value, **kwargs)
        self.value = value

    def describe(self):
        return f"{self.name}@{self.stamp}={self.value}"


r = Record(5, stamp=3, name="n")
print(r.describe(), log)
print([c.__name__ for c in Record.__mro__])


class A:
    def go(self):
        return ["A"]


class B(A):
    def go(self):
        return ["B"] + super().go()


class C(A):
    def go(self):
        return ["C"] + super().go()


class D(B, C):
    def go(self):
        return ["D"] + super().go()


class E(C):
    pass


class F(D, E):
    pass


print(D().go(), F().go(), [c.__name__ for c in F.__mro__])
print(super(B, D()).go(), super(D, D()).go())
