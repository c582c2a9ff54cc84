"""Attributes and small methods of int."""


def show(test):
    try:
        print(test())
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: ((10).bit_length()))
show(lambda: ((-10).bit_count()))
show(lambda: ((2**70).bit_length()))
show(lambda: ((6).as_integer_ratio()))
show(lambda: ((6).numerator))
show(lambda: ((6).denominator))
show(lambda: ((0).bit_length()))
show(lambda: (True.bit_length()))
show(lambda: ((5).conjugate()))
show(lambda: ((5).real, (5).imag))
show(lambda: ((5).bit_length(1)))
show(lambda: ((5).foo))
show(lambda: (int('0x1f', 16)))
show(lambda: (int('0b11', 0)))
show(lambda: (int('z', 36)))
show(lambda: (int('  -12_3 ')))
show(lambda: (int('1__2')))
show(lambda: (int('12', 1)))
show(lambda: (int('٣')))
show(lambda: (int(2.9), int(-2.9)))
show(lambda: (int(float('nan'))))
show(lambda: (int(float('inf'))))
show(lambda: (int([])))
show(lambda: (int('')))
show(lambda: (int(b'12')))
show(lambda: (int('12', base=3)))
show(lambda: (int(x=1)))
