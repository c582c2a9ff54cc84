class Perm:
    NAMES = {1: "x", 2: "w", 4: "r"}

    def __init__(self, bits):
        if not 0 <= bits <= 7:
            raise ValueError(f"bits out of range: {bits:#b}")
        self.bits = bits

    def __or__(self, o):
        return Perm(self.bits | o.bits)

    def __and__(self, o):
        return Perm(self.bits & o.bits)

    def __xor__(self, o):
        return Perm(self.bits ^ o.bits)

    def __invert__(self):
        return Perm(~self.bits & 7)

    def __lshift__(self, n):
        return Perm(self.bits << n)

    def __rshift__(self, n):
        return Perm(self.bits >> n)

    def __contains__(self, o):
        return self.bits & o.bits == o.bits

    def __str__(self):
        return "".join(c if self.bits & b else "-" for b, c in sorted(self.NAMES.items(), reverse=True))


R, W, X = Perm(4), Perm(2), Perm(1)
for p in (R | W, R & W, (R | X) ^ X, ~X, X << 1, R >> 2, ~(R | W | X)):
    print(p, p.bits)
print(R in (R | W), X in (R | W))
try:
    R << 1
except ValueError as e:
    print(e)
try:
    R | 1
except AttributeError as e:
    print(e)
