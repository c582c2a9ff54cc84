class OutOfStock(Exception):
    def __init__(self, sku, wanted, have):
        super().__init__(f"{sku}: wanted {wanted}, have {have}")
        self.sku = sku
        self.missing = wanted - have


class Inventory:
    def __init__(self):
        self._stock = {}
        self._log = []

    def add(self, sku, qty=1, *, price=0.0):
        if qty <= 0:
            raise ValueError("quantity must be positive")
        old_qty, old_price = self._stock.get(sku, (0, price))
        self._stock[sku] = (old_qty + qty, price or old_price)
        self._log.append(("add", sku, qty))
        return self

    def remove(self, sku, qty=1):
        have, price = self._stock.get(sku, (0, 0.0))
        if have < qty:
            raise OutOfStock(sku, qty, have)
        if have == qty:
            del self._stock[sku]
        else:
            self._stock[sku] = (have - qty, price)
        self._log.append(("remove", sku, qty))
        return qty * price

    def __len__(self):
        return sum(q for q, _ in self._stock.values())

    def __contains__(self, sku):
        return sku in self._stock

    def __iter__(self):
        return iter(sorted(self._stock.items()))

    def __getitem__(self, sku):
        return self._stock[sku][0]

    @property
    def value(self):
        return sum(q * p for q, p in self._stock.values())


inv = Inventory().add("bolt", 100, price=0.1).add("nut", 50, price=0.05).add("bolt", 10)
print(len(inv), "bolt" in inv, "gear" in inv, inv["bolt"], f"{inv.value:.2f}", list(inv))
for action in (
    lambda: inv.remove("nut", 50),
    lambda: inv.remove("gear"),
    lambda: inv.add("x", 0),
    lambda: inv["zzz"],
    lambda: inv.remove("bolt", 500),
):
    try:
        print("ok", action())
    except OutOfStock as e:
        print("out of stock:", e, e.missing)
    except (ValueError, KeyError) as e:
        print(type(e).__name__, e)
print([entry for entry in inv._log if entry[0] == "remove"], dict(inv), bool(inv))
