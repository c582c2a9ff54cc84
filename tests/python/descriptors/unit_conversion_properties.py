class Unit:
    def __init__(self, factor, offset=0.0):
        self.factor, self.offset = factor, offset

    def __get__(self, obj, owner=None):
        return self if obj is None else round(obj.kelvin * self.factor + self.offset, 2)

    def __set__(self, obj, value):
        obj.kelvin = (value - self.offset) / self.factor


class Temp:
    celsius = Unit(1, -273.15)
    fahrenheit = Unit(1.8, -459.67)

    def __init__(self, **kw):
        (name, value), = kw.items()
        if name not in ("kelvin", "celsius", "fahrenheit"):
            raise TypeError(f"unknown unit {name}")
        setattr(self, name, value)


t = Temp(celsius=100)
print(t.fahrenheit, t.celsius, round(t.kelvin, 2))
t.fahrenheit = 32
print(t.celsius, Temp.celsius.factor, vars(Temp(kelvin=0)))
for kw in ({"rankine": 1}, {}, {"kelvin": 1, "celsius": 2}, {"celsius": "hot"}):
    try:
        Temp(**kw)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
