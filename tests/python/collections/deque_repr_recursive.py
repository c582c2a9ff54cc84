from collections import deque

d = deque([1])
d.append(d)
print(d)
x = [d]
e = deque([x], maxlen=2)
print(e)
print(repr(deque(["a", None, (1,)])), str(deque()), f"{deque([1])}", deque)
print(type(iter(d)), type(reversed(d)).__name__)
