from dataclasses import dataclass, field


@dataclass
class Cart:
    owner: str
    items: list = field(default_factory=list)
    prices: dict = field(default_factory=dict)
    tags: set[str] = field(default_factory=set)
    numbers: list[int] = field(default_factory=lambda: [1, 2, 3])


a, b = Cart("a"), Cart("b")
a.items.append("apple")
a.prices["apple"] = 1.5
a.numbers.pop()
print(a)
print(b)
print(a.items is b.items, Cart("c", ["x"]).items)
print(hasattr(Cart, "items"))

count = 0


def next_id():
    global count
    count += 1
    return count


@dataclass
class Row:
    name: str
    id: int = field(default_factory=next_id)


print([Row("x"), Row("y", 100), Row("z")])
