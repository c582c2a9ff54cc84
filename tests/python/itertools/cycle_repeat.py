from itertools import cycle, repeat, islice

colors = cycle(["red", "green", "blue"])
print([next(colors) for _ in range(7)])
print(list(islice(cycle(range(2)), 5)), list(cycle([])))
print(repeat("x"), repeat("x", 3), list(repeat(7, 4)), list(repeat(7, -1)), list(repeat(1, 0)))
r = repeat([1], 3)
next(r)
print(r)
rows = list(repeat([], 2))
rows[0].append(1)
print(rows)
print(list(map(pow, range(5), repeat(2))), sum(repeat(0.5, 4)))
try:
    repeat()
except TypeError as e:
    print(e)
try:
    repeat(1, times="a")
except TypeError as e:
    print(e)
try:
    cycle(5)
except TypeError as e:
    print(e)
print(list(repeat(object=2, times=2)))
