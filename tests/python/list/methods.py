a = [3, 1, 2]
print(
    a.append(4),
    a,
    a.extend([5, 6]),
    a,
    a.insert(0, 0),
    a,
    a.insert(-1, 9),
    a,
    a.insert(100, 7),
    a,
    a.insert(-100, 8),
    a,
)
print(
    a.pop(), a, a.pop(0), a, a.pop(-2), a, a.remove(5), a, a.index(1), a.count(3), a.reverse(), a, a.sort(), a
)
b = a.copy()
b.clear()
print(a, b, a.index(4), a.index(4, 2), a.index(3, -4), len(a))
a.extend("xy")
a.extend(range(2))
a.extend({"k": 1})
a.extend(x for x in (1, 2))
print(a)
c = [1, 2]
c.extend(c)
print(c, [1, True, 1.0].count(1), [[1], [1]].count([1]), [None, 0].index(None))
for f in (
    lambda: [].pop(),
    lambda: [1].pop(5),
    lambda: [1].pop(-2),
    lambda: [1].remove(2),
    lambda: [1].index(2),
    lambda: [1, 2].index(1, 1),
    lambda: [1].append(),
    lambda: [1].append(1, 2),
    lambda: [1].extend(5),
    lambda: [1].extend(),
    lambda: [1].insert(1),
    lambda: [1].insert("a", 1),
    lambda: [1].pop("a"),
    lambda: [1].pop(1, 2),
    lambda: [1].append(x=1),
    lambda: [].extend(None),
    lambda: [].count(),
    lambda: [].copy(1),
    lambda: [].clear(1),
    lambda: [].reverse(1),
    lambda: [1].index(),
    lambda: [1].index(1, "a"),
    lambda: [].insert(1.5, 1),
    lambda: [3].index("a"),
):
    try:
        print(f())
    except (IndexError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
