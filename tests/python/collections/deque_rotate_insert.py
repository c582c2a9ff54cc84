from collections import deque

d = deque([1, 2, 3, 4, 5])
for n in [1, -1, 2, -2, 7, 0, 5]:
    d.rotate(n)
    print(n, d)
d.rotate()
print(d)
d.insert(0, "a")
d.insert(100, "z")
d.insert(-1, "y")
d.insert(2, "m")
print(d)
d.remove("m")
print(d)
for f, args in [(d.remove, ("q",)), (d.index, ("q",)), (d.index, (1, 5)), (d.rotate, ("a",)), (d.insert, (1,)), (d.index, ())]:
    try:
        f(*args)
    except Exception as e:
        print(type(e).__name__, e)
print(d.index(2, 1), d.index("z", -2), d.index(3, 0, 4))
