class Poly:
    def __init__(self, *coef):
        self.coef = coef

    def __call__(self, x):
        total = 0
        for c in self.coef:
            total = total * x + c
        return total

    def __len__(self):
        return len(self.coef)


class Pos:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


p = Poly(1, -3, 2)
print([p(x) for x in range(4)], callable(p), callable(Pos(1)), p(0.5))
print(list(map(Poly(2, 1), [1, 2])), sorted([3, -5, 1], key=Poly(1, 0, 0)))
data = list("abcdef")
print(data[Pos(2)], data[Pos(1):Pos(4)], "xy" * Pos(2), hex(Pos(255)), list(range(Pos(3))))
try:
    Pos(1)()
except TypeError as e:
    print(e)
try:
    p()
except TypeError as e:
    print(e)
try:
    data[Pos(60)]
except IndexError as e:
    print(e)
