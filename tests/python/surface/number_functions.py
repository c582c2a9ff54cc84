"""divmod, pow, round, abs, bin, hex, oct."""


def show(test):
    try:
        print(test())
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: (divmod(7, 2), divmod(-7, 2), divmod(7.5, -2)))
show(lambda: (divmod(1, 0)))
show(lambda: (divmod(1.0, 0)))
show(lambda: (divmod('a', 1)))
show(lambda: (pow(2, 10), pow(2, -1), pow(2, 0.5), pow(2, 10, 1000)))
show(lambda: (pow(3, -1, 7), pow(-3, -1, 7)))
show(lambda: (pow(2, -1, 4)))
show(lambda: (pow(2, 3, 0)))
show(lambda: (pow(2, 3.0, 5)))
show(lambda: (pow(2.0, 3, 5)))
show(lambda: (pow('a', 2)))
show(lambda: (pow(base=2, exp=3), pow(2, 3, mod=5)))
show(lambda: (round(5), round(15, -1), round(25, -1), round(-15, -1)))
show(lambda: (round(1.5, 1.0)))
show(lambda: (round('a')))
show(lambda: (abs(-5), abs(-2.5), abs(True), abs(3 + 4j)))
show(lambda: (abs('a')))
show(lambda: (bin(-5), hex(255), oct(8), bin(2**70)))
show(lambda: (hex(1.5)))
show(lambda: (0 ** 0, 0.0 ** 0, (-1) ** -1))
show(lambda: (0 ** -1))
show(lambda: (1 << 70, -1 >> 100, 5 >> 70))
show(lambda: (1 << -1))
show(lambda: (10 ** -2, (-8) ** (1 / 3)))
show(lambda: (2 ** 0.5, 4 ** 0.5, (-2) ** 2.0))
show(lambda: (2.0 ** 10000))
show(lambda: (7 // -2, -7 // 2, 7 % -3, -7 % 3, 7.5 // 2, -7.5 % 2))
