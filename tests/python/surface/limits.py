"""Where numbers and repeats are too large."""


def show(test):
    try:
        print(test())
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: ('a' * (2**63)))
show(lambda: ([1] * (2**63)))
show(lambda: ((1,) * (2**64)))
show(lambda: (b'a' * (2**63 - 1)))
show(lambda: ('a' * (2**63 - 1)))
show(lambda: ([None] * (2**62)))
show(lambda: (1 << (2**63)))
show(lambda: (int('1' * 4301)))
show(lambda: (str(10**4300)))
show(lambda: (len(str(10**4299))))
show(lambda: (int('1' * 4300) > 0))
show(lambda: ('x'.center(2**63)))
show(lambda: ('x'.ljust(2**62)))
show(lambda: (chr(-1)))
show(lambda: (chr(0x110000)))
show(lambda: (chr(2**40)))
show(lambda: (ord('ab')))
show(lambda: (ord('')))
show(lambda: (ord(5)))
show(lambda: ([1][2**64]))
show(lambda: ('a'[2**64]))
show(lambda: ((1,)[-2**64]))
show(lambda: (float(2**1024)))
show(lambda: (10**400 / 3))
show(lambda: (10**400 * 1.0))
show(lambda: ((10**400) / (10**399)))
show(lambda: (10**400 == 1e400, 10**400 > 1e308))
show(lambda: (bytes(-1)))
show(lambda: (bytearray(2**63)))
show(lambda: (range(2**64)[2**63]))
show(lambda: (len(range(2**63))))
show(lambda: ('%d' % 1e30))
show(lambda: ('{:d}'.format(2**70)))
show(lambda: (hash(2**61 - 1), hash(2**61), hash(-1), hash(-2)))
