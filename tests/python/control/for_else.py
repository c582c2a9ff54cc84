for i in range(3):
    pass
else:
    print("else", i)
for i in range(10):
    if i == 4:
        break
else:
    print("never")
print(i)
for i in []:
    pass
else:
    print("empty else", i)
n = 5
while n:
    n -= 1
    if n == 2:
        continue
    if n == 100:
        break
else:
    print("while else", n)
while True:
    n += 1
    if n > 3:
        break
else:
    print("never")
for a in range(2, 20):
    for b in range(2, a):
        if a % b == 0:
            break
    else:
        print(a, end=" ")
print()
for i, (a, b) in enumerate([(1, 2), (3, 4)]):
    print(i, a, b, end="; ")
for a, *rest in ["xyz", [1, 2, 3, 4], (5,)]:
    print(a, rest, end="; ")
for (x, y), z in zip([(1, 2), (3, 4)], "ab"):
    print(x, y, z, end="; ")
d = {}
for d["k"] in range(3):
    pass
l = [0, 0]
for l[1] in "ab":
    print(l, end=" ")
print(d, l)
for x in range(3):
    for x in "ab":
        pass
    print(x, end=" ")
i = 0
while i < 3: i += 1
else: print("one line")
for c in "abc":
    if c == "b": continue
    print(c, end=" ")
else: print("fin")
