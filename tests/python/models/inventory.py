from dataclasses import dataclass, field


@dataclass(order=True)
class Item:
    price: float
    name: str = field(compare=False)
    qty: int = field(default=0, compare=False)

    def total(self) -> float:
        return self.price * self.qty


class OutOfStock(Exception):
    def __init__(self, item, wanted):
        super().__init__(f"only {item.qty} of {item.name} left, {wanted} wanted")
        self.item = item


@dataclass
class Inventory:
    items: dict[str, Item] = field(default_factory=dict)

    def add(self, name, price, qty=1):
        if name in self.items:
            self.items[name].qty += qty
        else:
            self.items[name] = Item(price, name, qty)
        return self

    def take(self, name, n):
        item = self.items[name]
        if item.qty < n:
            raise OutOfStock(item, n)
        item.qty -= n
        return item.price * n

    def __len__(self):
        return sum(i.qty for i in self.items.values())


inv = Inventory().add("pen", 1.5, 10).add("book", 12.25).add("pen", 1.5, 5)
print(len(inv), inv.items["pen"], f"{inv.take('pen', 4):.2f}")
print(min(inv.items.values()), sum(i.total() for i in inv.items.values()))
for name, n in (("book", 2), ("cup", 1)):
    try:
        inv.take(name, n)
    except (OutOfStock, KeyError) as e:
        print(type(e).__name__, e)
print(inv == Inventory(), Item(1, "a") == Item(1, "b"), sorted([Item(3, "x"), Item(2, "y")]))
