from functools import total_ordering


@total_ordering
class Money:
    def __init__(self, cents, cur="EUR"):
        self.cents, self.cur = cents, cur

    def _same(self, o):
        if self.cur != o.cur:
            raise ValueError(f"cannot mix {self.cur} and {o.cur}")

    def __eq__(self, o):
        if not isinstance(o, Money):
            return NotImplemented
        return (self.cents, self.cur) == (o.cents, o.cur)

    def __lt__(self, o):
        if not isinstance(o, Money):
            return NotImplemented
        self._same(o)
        return self.cents < o.cents

    def __add__(self, o):
        self._same(o)
        return Money(self.cents + o.cents, self.cur)

    def __format__(self, spec):
        amount = f"{self.cents // 100}.{self.cents % 100:02d}"
        return format(f"{amount} {self.cur}", spec)


a, b = Money(150), Money(999)
print(f"{a}|{b:>12}|{a + b:*^14}|")
print(a < b, a <= b, a > b, a >= Money(150), a != b, a == 150)
print([m.cents for m in sorted([b, a, Money(7)], reverse=True)])
for f in (lambda: a < Money(1, "USD"), lambda: a < 5, lambda: a >= "x"):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
