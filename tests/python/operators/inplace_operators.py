class Bag:
    def __init__(self, *items):
        self.items = list(items)

    def __iadd__(self, other):
        self.items.extend(other)
        return self

    def __isub__(self, other):
        for x in other:
            self.items.remove(x)
        return self

    def __or__(self, other):
        return Bag(*self.items, *(x for x in other.items if x not in self.items))

    def __imul__(self, n):
        self.items = self.items * n
        return self

    def __repr__(self):
        return f"Bag{tuple(self.items)}"


a = b = Bag(1, 2)
a += [3]
print(a, b, a is b)
a -= (1, 2)
print(b)
a |= Bag(3, 9)
print(a, b, a is b)
b *= 3
print(b)
holder = {"bag": Bag()}
holder["bag"] += "xy"
print(holder)
try:
    b -= [77]
except ValueError as e:
    print(e)
try:
    b <<= 1
except TypeError as e:
    print(e)
t = (Bag(1),)
try:
    t[0] += [2]
except TypeError as e:
    print(e, t)
