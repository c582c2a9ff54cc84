class Positive:
    def __set_name__(self, owner, name):
        self.private = f"_{name}"

    def __get__(self, obj, cls):
        return self if obj is None else getattr(obj, self.private)

    def __set__(self, obj, value):
        if value <= 0:
            raise ValueError(f"{self.private[1:]} must be positive: {value}")
        setattr(obj, self.private, value)


class Order:
    __slots__ = ("_price", "_qty")
    price = Positive()
    qty = Positive()

    def __init__(self, price, qty):
        self.price, self.qty = price, qty

    @property
    def total(self):
        return self.price * self.qty


o = Order(2.5, 4)
print(o.total)
o.qty = 10
print(o.total, hasattr(o, "__dict__"))
for name, value in (("price", 0), ("qty", -3), ("color", "red")):
    try:
        setattr(o, name, value)
    except (ValueError, AttributeError) as e:
        print(type(e).__name__, e)
