"""Play a month of orders against a stock, and say what to reorder and what could not be delivered."""

STOCK = {"bolt M6": 1200, "nut M6": 900, "washer": 4000, "bracket": 85, "hinge": 40}
PARTS = {
    "shelf": {"bracket": 4, "bolt M6": 16, "nut M6": 16},
    "door": {"hinge": 3, "bolt M6": 12, "washer": 24},
    "kit": {"bolt M6": 50, "nut M6": 50, "washer": 100},
}
ORDERS = [("shelf", 12), ("door", 9), ("kit", 6), ("shelf", 10), ("door", 6), ("gate", 1), ("kit", 3)]
REORDER_BELOW = {"bolt M6": 300, "nut M6": 300, "washer": 1000, "bracket": 40, "hinge": 20}


class OutOfStock(Exception):
    def __init__(self, part: str, missing: int):
        super().__init__(f"{missing} × {part} missing")
        self.part = part
        self.missing = missing


class Warehouse:
    def __init__(self, stock: dict):
        self.stock = dict(stock)

    def take(self, product: str, count: int) -> int:
        """Takes the parts of `count` products, all or nothing; the number of parts taken."""
        needed = {part: each * count for part, each in PARTS[product].items()}
        for part, amount in needed.items():
            if self.stock[part] < amount:
                raise OutOfStock(part, amount - self.stock[part])
        for part, amount in needed.items():
            self.stock[part] -= amount
        return sum(needed.values())


warehouse = Warehouse(STOCK)
failed = {}
moved = 0
for number, (product, count) in enumerate(ORDERS, start=1):
    try:
        taken = warehouse.take(product, count)
    except OutOfStock as error:
        failed[number] = str(error)
    except KeyError as error:
        failed[number] = f"unknown product {error}"
    else:
        moved += taken
        print(f"order {number}: {count} × {product}, {taken} parts")
    finally:
        if number in failed:
            print(f"order {number}: {count} × {product} not delivered: {failed[number]}")

reorder = {
    part: (3 * REORDER_BELOW[part] - left)
    for part, left in warehouse.stock.items()
    if left < REORDER_BELOW[part]
}
for part, amount in sorted(reorder.items(), key=lambda pair: pair[1], reverse=True):
    print(f"reorder {amount:>4} × {part} (left: {warehouse.stock[part]})")

{"moved": moved, "failed": sorted(failed), "reorder": reorder}
