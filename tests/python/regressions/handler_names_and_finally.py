def outer(n):
    try:
        1 // 0
    except Exception as err:
        try:
            v = [][n]
        except LookupError as err:
            b = 3
        except ValueError as err:
            print("other")
        finally:
            z = 1
        raise KeyError(1) from err


try:
    outer(1)
except Exception as error:
    print(repr(error), repr(error.__context__))


def chain(n):
    if n > 5:
        u = 1
    return u < {"k": 3}["b"] <= 9


for n in (1, 9):
    try:
        print(chain(n))
    except (UnboundLocalError, KeyError) as error:
        print(type(error).__name__, error)


class Base:
    def __init__(self, v):
        self.v = v

    def __eq__(self, other):
        print("eq", type(self).__name__, end=" ")
        return self.v < 2

    def __index__(self):
        return self.v


class Derived(Base):
    pass


x, y = Base(2), Derived(1)
print(x == y, x != y, y == x, y != x)
for sequence in ([1, 2], (1, 2), "ab"):
    try:
        print(sequence[Derived(2**70)])
    except IndexError as error:
        print(error)


def numbers():
    yield 1
    return "result"


it = numbers()
print(2 in it)
try:
    next(it)
except StopIteration as stop:
    print(stop.value)
