data = [3, 1, 2]
data[0], data[-1] = data[-1], data[0]
print(data)
i = 0
while (n := len(data)) < 6:
    data += [n * 10]
print(data, n)
print([y for x in range(6) if (y := x * x) % 2 == 0], y)
if (m := max(data)) > 20 and (idx := data.index(m)):
    print(m, idx)
print(any((hit := v) > 9 for v in data), hit)
total = 0
print([total := total + v for v in [1, 2, 3, 4]], total)
a, b = 0, 1
fib = [(a, b := a + b, a := b - a)[0] for _ in range(8)]
print(fib)
x = (y := 5) + 1
print(x, y, (z := 3, 4), z, f"{(w := 7)=} {w!r:>4}")
try:
    print(undefined := 1 / 0)
except ZeroDivisionError:
    try:
        undefined
    except NameError as e:
        print(e)
