"""bytearray() from every kind of source."""
print(bytearray(), bytearray(3), bytearray(b"abc"), bytearray([1, 2, 255]), bytearray("hé", "utf-8"), bytearray("x", encoding="ascii"))
print(bytearray(range(5)), bytearray((65, 66)), bytearray(bytearray(b"q")), bytearray(x for x in (1, 2)), bytearray(True), bytearray(b""))
print(bytearray("é", "latin-1", "strict"), bytearray("é€", "ascii", "replace"), bytearray(source=b"k"))


class Index:
    def __index__(self):
        return 2


print(bytearray(Index()), bytearray([Index(), Index()]), bytearray({3, 1, 2}) == bytearray([1, 2, 3]))
for args, kw in [(("abc",), {}), ((-1,), {}), (([256],), {}), (([-1],), {}), ((["a"],), {}), ((1.5,), {}), ((None,), {}), ((b"a", "utf-8"), {}),
                 ((b"a",), {"errors": "strict"}), (("a", 5), {}), (("é", "ascii"), {}), (([1.5],), {}), ((1, 2, 3, 4), {}), ((object,), {}), (("a", "nope"), {}),
                 ((10**30,), {}), ((), {"foo": 1}), (([10**30],), {})]:
    try:
        print(bytearray(*args, **kw))
    except Exception as e:
        print(type(e).__name__, e)
