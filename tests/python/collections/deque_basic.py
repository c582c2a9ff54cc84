from collections import deque

d = deque([1, 2, 3])
d.append(4)
d.appendleft(0)
print(d, len(d), d[0], d[-1], d.pop(), d.popleft(), d)
d.extend("ab")
d.extendleft([9, 8])
print(d, list(d), bool(d), bool(deque()), 2 in d, 7 in d)
d[0] = "first"
del d[1]
print(d, d.count(2), d.index(2), list(reversed(d)))
d.reverse()
print(d)
d.clear()
print(d, deque("hello"), deque(range(3)), deque({"a": 1}))
for f in [d.pop, d.popleft]:
    try:
        f()
    except IndexError as e:
        print(e)
print(sum(deque([1, 2])), max(deque([1, 5])), sorted(deque("cab")), tuple(deque([1])))
a, *b = deque([1, 2, 3])
print(a, b)
