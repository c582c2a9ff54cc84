class Money:
    __slots__ = ("amount",)

    def __new__(cls, amount):
        self = super().__new__(cls)
        self.amount = amount
        return self

    def __add__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        return Money(self.amount + other.amount)

    def __radd__(self, other):
        return Money(other + self.amount)

    def __eq__(self, other):
        return isinstance(other, Money) and self.amount == other.amount

    def __hash__(self):
        return hash(self.amount)

    def __lt__(self, other):
        return self.amount < other.amount

    def __repr__(self):
        return f"Money({self.amount})"

    def __bool__(self):
        return self.amount != 0

    __iadd__ = __add__
    __str__ = __repr__


print(Money(1) + Money(2), 5 + Money(1), sum([Money(1), Money(2)]))
print(sorted([Money(3), Money(1)]), bool(Money(0)), Money(1) == Money(1), len({Money(1), Money(1)}))
m = Money(1)
m += Money(9)
print(m, str(m))
try:
    m.other = 1
except AttributeError as error:
    print(error)


class Proxy:
    def __init__(self, target):
        object.__setattr__(self, "target", target)

    def __getattr__(self, name):
        return getattr(self.target, name) if name != "magic" else "from proxy"

    def __setattr__(self, name, value):
        print("set", name)
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        print("del", name)
        object.__delattr__(self, name)


p = Proxy([3, 1])
p.append(2)
print(p.target, p.magic)
p.x = 1
del p.x
