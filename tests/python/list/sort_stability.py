# An inconsistent order or NaN must give CPython's result, not just any.
nan = float("nan")
print(sorted([3.0, nan, 1.0, 2.0, nan, 0.5]), sorted([nan, 1.0]), sorted([1, nan, 0]))


class Odd:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return (self.n * 7 + other.n * 3) % 5 < 2

    def __repr__(self):
        return str(self.n)


print(sorted([Odd(i * 13 % 29) for i in range(29)]))
print(sorted([Odd(i * 31 % 97) for i in range(90)]))


class Counted:
    compared = 0

    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        Counted.compared += 1
        return self.n < other.n


for data in (
    range(100),
    range(100, 0, -1),
    [i * 37 % 101 for i in range(100)],
    [1] * 50,
    list(range(50)) + list(range(50)),
    [i % 7 for i in range(200)],
):
    Counted.compared = 0
    out = sorted([Counted(i) for i in data])
    print(Counted.compared, [c.n for c in out][:10])
print(sorted([i * 7919 % 1009 for i in range(300)], key=lambda v: v % 10)[::17])
