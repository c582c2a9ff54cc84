class Fussy:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        if other.n == 3 or self.n == 3:
            raise ValueError("three")
        return self.n < other.n

    def __repr__(self):
        return f"F{self.n}"


a = [Fussy(i) for i in (5, 1, 4, 2)]
a.sort()
print(a)
a.insert(2, Fussy(3))
try:
    a.sort()
except ValueError as e:
    print(e, sorted(x.n for x in a))
b = [3, 1, 2]


def meddle(x):
    b.append(x)
    return x


try:
    b.sort(key=meddle)
except ValueError as e:
    print(e)
print(len(b))
c = [2, 3, 1]


def peek(x):
    print(c, end=" ")
    return x


c.sort(key=peek)
print(c)
print(sorted([4, 2], key=lambda x: 1 / (x - 2) if x != 2 else 0))
try:
    sorted([4, 2], key=lambda x: 1 / (x - 2))
except ZeroDivisionError as e:
    print(e)
