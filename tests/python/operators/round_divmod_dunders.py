class Length:
    def __init__(self, mm):
        self.mm = mm

    def __round__(self, nd=None):
        return f"round({self.mm}, {nd})"

    def __divmod__(self, o):
        q, r = divmod(self.mm, o.mm)
        return q, Length(r)

    def __floordiv__(self, o):
        return self.mm // o.mm

    def __mod__(self, o):
        return Length(self.mm % o.mm)

    def __int__(self):
        return int(self.mm)

    def __floor__(self):
        return "floor"

    def __trunc__(self):
        return "trunc"

    def __pos__(self):
        return Length(abs(self.mm))

    def __pow__(self, n, mod=None):
        return f"pow {n} {mod}"


import math

a, b = Length(107), Length(25)
q, r = divmod(a, b)
print(q, r.mm, a // b, (a % b).mm, round(a), round(a, 2), int(Length(3.9)))
print(math.floor(a), math.trunc(a), (+Length(-4)).mm, a ** 3, pow(a, 2, 7))
for f in (lambda: divmod(a, Length(0)), lambda: math.ceil(a), lambda: float(a), lambda: -a):
    try:
        print(f())
    except (ZeroDivisionError, TypeError) as e:
        print(type(e).__name__, e)
