from collections import deque

a, b = deque([1, 2]), deque([3])
print(a + b, a * 2, 2 * a, a == deque([1, 2]), a != b, a == [1, 2], a < b, a <= deque([1, 2, 0]), b > a)
c = a
c += [5]
print(a, c is a)
c *= 2
print(a)
print(deque([1, 2], 3) + deque([3, 4]), deque([1, 2], maxlen=3) * 2, deque([1]) * 0)
tests = [
    lambda: a + [1],
    lambda: a * "x",
    lambda: a[1:2],
    lambda: a["k"],
    lambda: a[99],
    lambda: a < [1],
    lambda: hash(a),
    lambda: a - b,
    lambda: a.foo,
    lambda: a(),
]
for t in tests:
    try:
        print(t())
    except Exception as e:
        print(type(e).__name__, e)
