class Left:
    side = "left"


class Right:
    side = "right"


def choose(flag):
    return Left if flag else Right


class Picked(choose(False)):
    pass


bases = [Left, Right]


class FromList(bases[0]):
    pass


class Star(*bases):
    pass


class Namespace:
    class Base:
        name = "nested"


class FromAttr(Namespace.Base):
    pass


class Cond(Left if Picked.side == "right" else Right):
    pass


print(Picked.side, FromList.side, Star.__mro__[1:3] == (Left, Right), FromAttr.name, Cond.side)


def make(base, label):
    class Made(base):
        tag = label

        def show(self):
            return f"{self.tag}/{base.__name__}"
    return Made


M = make(Left, "m")
print(M().show(), M.side, M.__qualname__)
try:
    class Wrong(5):
        pass
except TypeError as error:
    print("TypeError")
