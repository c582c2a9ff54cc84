"""Special methods called by name on values of builtin types."""
print((5).__add__(3), (5).__add__(2.5), (5).__radd__(3), (5).__sub__(7), (5).__rsub__(7), (5).__mul__("a"), (7).__floordiv__(2), (7).__rfloordiv__(20), (7).__mod__(4), (2).__pow__(10))
print((2).__pow__(10, 1000), (7).__truediv__(2), (7).__divmod__(2), (7).__rdivmod__(20), (6).__and__(3), (6).__or__(1), (6).__xor__(2), (1).__lshift__(4), (256).__rshift__(4))
print((5).__neg__(), (-5).__abs__(), (5).__invert__(), (0).__bool__(), (5).__float__(), (5).__int__(), (5).__index__(), True.__add__(1), (5).__pos__(), (7).__trunc__())
print((2.5).__add__(1), (2.5).__add__("a"), (2.5).__radd__(1), (2.5).__round__(), (2.567).__round__(1), (2.5).__floor__(), (2.5).__ceil__(), (-2.5).__trunc__(), (2.5).__mod__(2))
print((5).__eq__(5), (5).__eq__(5.0), (5).__eq__("5"), (5).__lt__(6), (5).__lt__("a"), (2.5).__ge__(2), "a".__lt__("b"), "a".__eq__(1), [1].__eq__([1]), (1, 2).__lt__((1, 3)))
print("abc".__len__(), "abc".__contains__("b"), "abc".__getitem__(1), "abc".__getitem__(slice(1, None)), "ab".__add__("c"), "ab".__mul__(2), "ab".__rmul__(2), "%s!".__mod__("x"))
print("a".__str__(), "a".__repr__(), (5).__repr__(), [1].__str__(), (5).__format__("04d"), "x".__format__(">3"), "a".__hash__() == hash("a"), (5).__hash__())
xs = [1, 2, 3]
xs.__setitem__(0, 10)
xs.__delitem__(1)
print(xs, xs.__len__(), xs.__contains__(3), xs.__getitem__(-1), xs.__add__([4]), xs.__mul__(2), list(xs.__reversed__()), xs.__iadd__((5,)) is xs, xs.__imul__(2) is xs, xs)
d = {"a": 1}
d.__setitem__("b", 2)
d.__delitem__("a")
print(d, d.__len__(), d.__contains__("b"), d.__getitem__("b"), list(d.__iter__()), d.__or__({"c": 3}), d.__ror__({"z": 0}), d.__ior__([("q", 9)]) is d, d, d.__or__([]))
s = {1, 2}
print(s.__and__({2, 3}), s.__or__([1]), s.__sub__({1}), s.__rsub__({1, 5}), s.__xor__({2, 9}), s.__ior__({7}) is s, s, s.__contains__(7), s.__le__({1, 2, 7, 8}), s.__len__())
print({1: 2}.keys().__and__([1]), {1: 2}.keys().__len__(), {1: 2}.items().__contains__((1, 2)), range(5).__len__(), range(5).__getitem__(2), range(5).__contains__(3), range(0).__bool__())
print((1, 2).__add__((3,)), (1, 2).__mul__(2), (1, 2).__len__(), (1, 2).__contains__(2), b"ab".__add__(b"c"), b"ab".__getitem__(0), b"ab".__contains__(97), b"a".__len__())
it = [1, 2].__iter__()
print(it.__next__(), next(it.__iter__()))
try:
    it.__next__()
except StopIteration:
    print("stop")
print(int.__add__(2, 3), str.__len__("abcd"), list.__getitem__([1, 2], 1), str.__add__("a", "b"), float.__mul__(2.0, 4), dict.__contains__({1: 2}, 1))
print(list(map(int.__mul__, [1, 2, 3], [4, 5, 6])), sorted(["b", "a"], key=str.__len__), list(map((10).__sub__, [1, 2])), list(filter("abc".__contains__, "xaybz")))
tests = [lambda: (5).__add__(), lambda: (5).__add__(1, 2), lambda: "a".__add__(1), lambda: [1].__add__((1,)), lambda: "a".__mul__("b"), lambda: [1].__getitem__("a"), lambda: [1].__getitem__(),
         lambda: (5).__len__(), lambda: "a".__contains__(1), lambda: {}.__getitem__("x"), lambda: [].__hash__(), lambda: "a".__len__(1), lambda: {}.__contains__(), lambda: (1).__pow__(),
         lambda: int.__add__("a", 1), lambda: str.__len__(5), lambda: (5).__format__(5), lambda: (5).__format__("q"), lambda: [1].__iadd__(5), lambda: [].__imul__("a"), lambda: (1).__lshift__(-1),
         lambda: (1).__truediv__(0), lambda: (5).__add__(value=1), lambda: {1}.__ior__([2]), lambda: [].__reversed__(1), lambda: (5.5).__round__(1, 2), lambda: b"a".__add__("b")]
for n, test in enumerate(tests):
    try:
        print(n, test())
    except Exception as e:
        print(n, type(e).__name__, e)


class Celsius:
    def __init__(self, degrees):
        self.degrees = degrees

    def __len__(self):
        return 3

    def __add__(self, other):
        return Celsius(self.degrees.__add__(other))


c = Celsius(20)
print(c.__len__(), c.__add__(5).degrees, Celsius.__len__(c), hasattr(c, "__len__"), hasattr(5, "__add__"), hasattr(5, "__len__"), getattr([], "__len__")())
