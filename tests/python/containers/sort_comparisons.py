# Sorting makes CPython's comparisons, in its order, whatever they answer.
log = []


class Key:
    def __init__(self, n, rule):
        self.n = n
        self.rule = rule

    def __lt__(self, other):
        log.append(self.n * 1000 + other.n)
        if self.rule == 0:
            return self.n < other.n
        if self.rule == 1:
            return self.n > other.n
        return (self.n * 7 + other.n * 3) % 5 < 2

    def __repr__(self):
        return str(self.n)


for rule in range(3):
    for size in (0, 1, 2, 5, 63, 64, 65, 300, 700):
        for reverse in (False, True):
            keys = [Key(i * i * 31 % 97, rule) for i in range(size)]
            keys.sort(reverse=reverse)
            print(rule, size, reverse, len(log), sum(log), keys)

runs = list(range(100)) + list(range(50, 0, -1)) + [7] * 40 + list(range(0, 300, 3))
keys = [Key(n, 0) for n in runs]
keys.sort()
print(len(log), sum(log), keys)

nan = float("nan")
print(sorted([3.0, nan, 1.0, 2.0, nan, 0.0, -1.0]))
print(sorted([nan if i % 7 == 3 else i * 37 % 50 / 2 for i in range(150)]))
print(sorted([0.0, -0.0, 1, True, 1.0, False, 0], reverse=True))
print(sorted([(1, "b"), (1, "a"), (0, "z"), (1,)]), sorted(["b", "é", "a", "日", "B"]))


class Broken:
    def __lt__(self, other):
        raise ValueError("cannot compare")


items = [3, 1, 2]
try:
    items.sort(key=lambda n: Broken())
except ValueError as error:
    print(error, sorted(items))

growing = [3, 1, 2]
try:
    growing.sort(key=lambda n: growing.append(n) or n)
except ValueError as error:
    print(error, growing)
