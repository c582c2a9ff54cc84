from collections import Counter


class Bag(Counter):
    def __missing__(self, key):
        return -1

    def biggest(self):
        return self.most_common(1)[0][0]


b = Bag("aabb")
print(b, b["z"], b.biggest(), b.copy(), type(b.copy()).__name__, type(b + b).__name__)


class Checked(Counter):
    def __setitem__(self, key, value):
        if value < 0:
            raise ValueError(f"negative {key}")
        super().__setitem__(key, value)


c = Checked("ab")
c["a"] += 2
try:
    c["b"] -= 5
except ValueError as e:
    print(e, c)
c.label = "x"
print(c.label, c.total(), isinstance(c, Counter))
