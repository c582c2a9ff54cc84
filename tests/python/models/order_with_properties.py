from dataclasses import dataclass, field


@dataclass
class Line:
    sku: str
    qty: int
    unit: float

    @property
    def total(self) -> float:
        return round(self.qty * self.unit, 2)


@dataclass
class Order:
    lines: list[Line] = field(default_factory=list)
    discount: float = 0.0

    @property
    def total(self):
        return round(sum(l.total for l in self.lines) * (1 - self.discount), 2)

    def __iadd__(self, line):
        if not isinstance(line, Line):
            raise TypeError(f"expected Line, got {type(line).__name__}")
        self.lines.append(line)
        return self


o = Order(discount=0.1)
o += Line("a", 3, 9.99)
o += Line("b", 1, 0.5)
print(o.total, [l.total for l in o.lines], o)
try:
    o += "c"
except TypeError as e:
    print(e)
try:
    o.total = 3
except AttributeError as e:
    print(e)
