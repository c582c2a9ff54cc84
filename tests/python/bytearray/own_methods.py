"""append, extend, insert, pop, remove, reverse, clear, copy."""
b = bytearray()
b.append(65)
b.extend(b"BC")
b.extend([68, 69])
b.extend(bytearray(b"F"))
b.extend(x for x in range(71, 73))
b.insert(0, 64)
b.insert(-1, 33)
b.insert(100, 34)
b.insert(-100, 35)
print(b, b.pop(), b.pop(0), b.pop(-2), b)
b.remove(65)
b.reverse()
c = b.copy()
c.clear()
print(b, c, len(c), bool(c), b.copy() is b)
tests = [lambda: b.append(256), lambda: b.append("a"), lambda: b.append(), lambda: b.extend(5), lambda: b.extend("ab"), lambda: b.extend([1, 300]),
         lambda: b.extend([1, "a"]), lambda: b.insert(0), lambda: b.insert("a", 1), lambda: b.insert(0, 256), lambda: bytearray().pop(), lambda: b.pop(99),
         lambda: b.pop("a"), lambda: b.remove(1), lambda: b.remove(256), lambda: b.remove("a"), lambda: b.reverse(1), lambda: b.clear(1), lambda: b.copy(1),
         lambda: b.pop(1, 2), lambda: b.append(x=1), lambda: b.extend(None), lambda: b.nothing(), lambda: b.append(True)]
for n, test in enumerate(tests):
    try:
        print(n, test())
    except Exception as e:
        print(n, type(e).__name__, e)
print(b)
