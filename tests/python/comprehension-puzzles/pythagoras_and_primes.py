print([(a, b, c) for c in range(1, 30) for b in range(1, c) for a in range(1, b) if a * a + b * b == c * c])
print([n for n in range(2, 50) if all(n % d for d in range(2, int(n ** 0.5) + 1))])
print(["FizzBuzz"[i * i % 3 * 4:8 - -i ** 4 % 5] or i for i in range(1, 16)])
print({c: [w for w in "apple ant bee cat".split() if w[0] == c] for c in "abc"})
print([[i * j for j in range(1, 4)] for i in range(1, 4)], [x for row in [[1, 2], [], [3]] for x in row])
print({(i, j) for i in range(3) for j in range(3) if i < j} == {(0, 1), (0, 2), (1, 2)})
print([[row[i] for row in [[1, 2], [3, 4]]] for i in range(2)], dict((v, k) for k, v in {"a": 1}.items()))
print([x if x % 2 else -x for x in range(5)], [f() for f in [lambda k=k: k * k for k in range(4)]])
print("".join(chr(ord("a") + i) for i in range(5)), sum(x * x for x in range(10) if x % 3), max((len(w), w) for w in ["aa", "b"]))
x = "outer"
print([x for x in range(3)], x, [x for x in x][:2])
try:
    [1 // n for n in (1, 0)]
except ZeroDivisionError as e:
    print(e)
try:
    {k: v for k, v in [(1, 2), (3,)]}
except ValueError as e:
    print(e)
