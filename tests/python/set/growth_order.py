s = set()
for i in range(0, 400, 9):
    s.add(i * 31 % 257)
print(s)
for i in range(0, 200, 3):
    s.discard(i)
print(s, len(s))
for i in range(300, 330):
    s.add(i)
print(s)
t = s.copy()
t.update(range(5))
print(t)
print(s | {1, 2, 3}, s & set(range(0, 320, 2)), s - set(range(310, 330)), s ^ {1, 300})
u = set(list(s))
print(u, u == s, set(s) == s)
while len(u) > 30:
    print(u.pop(), end=" ")
u.add(12345)
print(u)
w = {f"key{i}" for i in range(40)}
print(w)
w -= {f"key{i}" for i in range(0, 40, 2)}
print(w, [*w][:3])
print({i: None for i in w}, sorted(w)[:3], tuple(w)[:2], list(map(len, w))[:5])
v = set(range(1000))
v.difference_update(range(990))
print(v)
v.intersection_update(range(995, 2000))
print(v)
