"""Overridden special methods of a list subclass, with super()."""


class Bounded(list):
    def __init__(self, limit, items=()):
        super().__init__(items)
        self.limit = limit

    def append(self, item):
        if len(self) >= self.limit:
            raise OverflowError(f"limit {self.limit}")
        super().append(item)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return Bounded(self.limit, super().__getitem__(index))
        return super().__getitem__(index % len(self))

    def __setitem__(self, index, value):
        print("set", index, value)
        super().__setitem__(index, value)

    def __delitem__(self, index):
        print("del", index)
        super().__delitem__(index)

    def __contains__(self, item):
        print("contains", item)
        return super().__contains__(item)

    def __len__(self):
        return super().__len__()

    def __iter__(self):
        print("iter")
        return super().__iter__()

    def __repr__(self):
        return f"Bounded({super().__repr__()})"

    def __eq__(self, other):
        return super().__eq__(other)

    def __add__(self, other):
        return Bounded(self.limit, super().__add__(other))

    def __iadd__(self, other):
        for item in other:
            self.append(item)
        return self


b = Bounded(4, [1, 2])
b.append(3)
print(b, b[4], b[0:2], type(b[0:2]).__name__)
b[0] = 7
del b[1]
print(3 in b, 5 in b)
print([x for x in b])
print(b == [7, 3], b == Bounded(4, [7, 3]))
print(b + [1])
b += [5, 6]
print(b)
try:
    b.append(1)
except OverflowError as e:
    print("OverflowError", e)
print(list(b), sorted(b))
try:
    hash(b)
except TypeError as e:
    print(e)
