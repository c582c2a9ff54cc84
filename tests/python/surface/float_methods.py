"""Methods and constructors of float."""


def show(test):
    try:
        print(test())
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: ((2.5).hex()))
show(lambda: (float.fromhex('0x1.8p1')))
show(lambda: (float.fromhex('-0x1p-2')))
show(lambda: (float.fromhex('zz')))
show(lambda: ((2.5).as_integer_ratio()))
show(lambda: ((0.1).as_integer_ratio()))
show(lambda: (float('inf').as_integer_ratio()))
show(lambda: (float('nan').as_integer_ratio()))
show(lambda: ((2.0).is_integer(), (2.5).is_integer()))
show(lambda: (float('nan').hex()))
show(lambda: ((-0.0).hex()))
show(lambda: (float(' 1_0.5e1 ')))
show(lambda: (float('1e400')))
show(lambda: (float('-Infinity')))
show(lambda: (float('abc')))
show(lambda: (float('')))
show(lambda: (float([1])))
show(lambda: (float(10**400)))
show(lambda: ((1.5).conjugate(), (1.5).real, (1.5).imag))
show(lambda: (float(True)))
show(lambda: (float(b'2.5')))
show(lambda: ((1e308*10)))
show(lambda: (float.fromhex('0x1p2000')))
show(lambda: (round(2.5), round(3.5), round(-2.5)))
show(lambda: (round(2.675, 2), round(1234.5, -2)))
show(lambda: (round(1e300, 400), round(1.5, None)))
show(lambda: (round(float('nan'))))
show(lambda: (round(float('inf'))))
