"""The reflected method of a subclass goes first, also against a builtin."""


class I(int):
    def __radd__(self, o):
        return f"I.radd({o})"

    def __rsub__(self, o):
        return f"I.rsub({o})"

    def __gt__(self, o):
        return "I.gt"


print(1 + I(2), 1 - I(2), 1 * I(2), I(2) + 1, I(1) + I(2), 1 < I(5), True + I(1), 1.5 + I(2))


class L(list):
    def __radd__(self, o):
        return "L.radd"

    def __rmul__(self, o):
        return "L.rmul"

    def __eq__(self, o):
        return "L.eq"


print([1] + L([2]), 3 * L([1]), [1] == L([1]), L([1]) != [1], (1,) == L([1]))


class S(str):
    def __radd__(self, o):
        return "S.radd"

    def __rmod__(self, o):
        return "S.rmod"

    def __mod__(self, o):
        return "S.mod"


print("a" + S("b"), "%s" % S("b"), S("%s") % "b", S("a") + "b")


class D(dict):
    def __or__(self, o):
        return "D.or"

    def __ror__(self, o):
        return "D.ror"

    def __ior__(self, o):
        return "D.ior"


d = D()
print(d | {}, {} | d)
d |= {}
print(d)


class F(float):
    def __rtruediv__(self, o):
        return "F.rtruediv"


print(1 / F(2), 1.0 / F(2), F(1) / 2)


class NI(int):
    def __add__(self, o):
        return NotImplemented


print(NI(1) + 5)
try:
    NI(1) + NI(2)
except TypeError as e:
    print(e)
