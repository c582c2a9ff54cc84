from functools import total_ordering


@total_ordering
class FromLe:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def __le__(self, other):
        return self.n <= other.n


@total_ordering
class FromGt:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def __gt__(self, other):
        return self.n > other.n


@total_ordering
class FromGe:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def __ge__(self, other):
        return self.n >= other.n


for kind in (FromLe, FromGt, FromGe):
    one, two, other = kind(1), kind(2), kind(1)
    print(kind.__name__, one < two, one <= two, one > two, one >= two, one <= other, one >= other, one < other)
try:

    @total_ordering
    class Nothing:
        pass

except ValueError as error:
    print(error)
