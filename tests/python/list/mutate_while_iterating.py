a = [1, 2, 3, 4, 5, 6]
for x in a:
    if x % 2 == 0:
        a.remove(x)
    print(x, end=" ")
print(a)
b = [1, 2]
for x in b:
    if len(b) < 6:
        b.append(x * 10)
print(b)
c = [1, 2, 3]
for i, x in enumerate(c):
    c[i] = x * 2
    if i == 0:
        del c[-1]
print(c)
d = [3, 2, 1]
it = iter(d)
print(next(it))
d.clear()
print(next(it, "done"))
d.extend([7, 8, 9])
print(list(it))
e = [1, 2, 3, 4]
r = reversed(e)
print(next(r))
e.pop()
e.pop()
print(list(r))
f = [0]
for x in f:
    if x < 4:
        f += [x + 1]
print(f, [y for y in f if f.pop() > -1])
