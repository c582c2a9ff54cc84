"""Types that cannot be a base."""

for base in (bool, type(None), range, type(print), type(lambda: 0), slice):
    try:

        class C(base):
            pass

        print("made", base)
    except TypeError as e:
        print(e)
try:

    class D(int, str):
        pass

except TypeError as e:
    print(e)
try:

    class E(list, dict):
        pass

except TypeError as e:
    print(e)
try:

    class F(object, list):
        pass

except TypeError as e:
    print(e)


class Mixin:
    def total(self):
        return sum(self)


class G(Mixin, list):
    pass


print(G([1, 2]).total(), G.__mro__, G.__bases__)


class H(list, Mixin):
    pass


print(H([3]).total())
