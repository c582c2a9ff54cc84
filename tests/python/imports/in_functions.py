def area(r):
    import math
    return round(math.pi * r ** 2, 2)


def both(x):
    from math import sqrt as root, floor
    return root(x), floor(x)


def nested():
    import math as m

    def inner(x):
        return m.sqrt(x)

    return [inner(x) for x in (4, 9)]


def late():
    try:
        return sqrt(4)
    except NameError as error:
        return str(error)


print(area(2), both(16), nested(), late())
from math import sqrt

print(late())


class Holder:
    from math import pi, e as euler

    def get(self):
        return self.pi, Holder.euler


print(Holder().get())


def conditional(flag):
    if flag:
        from math import ceil as rounding
    else:
        from math import floor as rounding
    return rounding(2.5)


print(conditional(True), conditional(False))


def unbound(flag):
    if flag:
        from math import tau
    try:
        return round(tau, 3)
    except UnboundLocalError as error:
        return str(error)


print(unbound(True))
