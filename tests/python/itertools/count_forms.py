from itertools import count, islice

print(list(islice(count(), 4)), list(islice(count(5), 3)), list(islice(count(5, -2), 4)))
print(list(islice(count(0.5, 0.25), 4)), list(islice(count(step=3), 3)))
c = count(10)
print(c, next(c), next(c), c)
print(count(5, 2), count(1.5), count(2, 1), count(2, 1.0), count(-3, -1))
big = count(2**63 - 2)
print([next(big) for _ in range(4)])
print(count(True), next(count(True)), next(count(True, 2)))
for args in [("a",), (1, "b"), (None,)]:
    try:
        count(*args)
    except TypeError as e:
        print(type(e).__name__, e)
for i, letter in zip(count(1), "abc"):
    print(i, letter)
