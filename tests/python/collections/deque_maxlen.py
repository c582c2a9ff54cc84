from collections import deque

d = deque(maxlen=3)
for i in range(5):
    d.append(i)
    print(d)
d.appendleft("x")
print(d, d.maxlen, deque([1]).maxlen)
print(deque(range(10), 4), deque([1, 2], maxlen=0), deque([1], None))
e = deque(d, maxlen=2)
print(e, d.copy(), d.copy().maxlen)
e.extend([7, 8, 9])
print(e)
try:
    d.insert(0, 1)
except IndexError as err:
    print(err)
try:
    d.maxlen = 5
except AttributeError as err:
    print(err)
for bad in (-1, "a", 1.5):
    try:
        deque([], bad)
    except (ValueError, TypeError) as err:
        print(type(err).__name__, err)


def moving_average(values, n):
    window = deque(maxlen=n)
    for v in values:
        window.append(v)
        yield sum(window) / len(window)


print(list(moving_average([1, 2, 3, 4], 2)))
