from collections import deque

d = deque([1, 2, 3])
try:
    for x in d:
        d.append(x)
except RuntimeError as e:
    print(e, d)
it = iter(d)
next(it)
d.popleft()
try:
    next(it)
except RuntimeError as e:
    print(e)
d[0] = 9
for x in d:
    d[0] = x
print(d)
d.extend(d)
print(d)


class Evil:
    def __init__(self, d):
        self.d = d

    def __eq__(self, other):
        self.d.clear()
        return False


d = deque([1, 2])
for f in (d.count, d.index, d.remove, d.__contains__):
    d.extend([1, 2])
    try:
        print(f(Evil(d)))
    except Exception as e:
        print(type(e).__name__, e)
