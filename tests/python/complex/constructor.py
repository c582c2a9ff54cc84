"""complex() from numbers, pairs, strings and objects."""
print(complex(), complex(1), complex(1.5), complex(True), complex(2j), complex(1, 2), complex(real=3, imag=-4))
print(complex(1j, 2j), complex(1 + 1j, 1 - 1j), complex(imag=2), complex(-0.0, -0.0))
for text in ["1", "1j", "-1j", "+j", "j", "-j", "1+2j", " 1-2j ", "(1+2j)", " ( -1e3 - 2.5E-1j ) ", "1+j", "1-j", "inf", "-inf+nanj",
             "1_000+2_0j", "1e400", ".5j", "5.", "1J", "infinity+infinityj", "\u0661+\u0662j", "nan"]:
    print(repr(text), complex(text) if "- " not in text else None)
for text in ["", " ", "1+", "1 + 2j", "1+2", "j1", "1+2j3", "(1+2j", "1+2j)", "1__0j", "_1", "1_", "a", "1+2i", "()", "0x1j", "1e", "+-1j", "1j+2"]:
    try:
        print(repr(text), complex(text))
    except ValueError as e:
        print(repr(text), "ValueError:", e)


class WithComplex:
    def __complex__(self):
        return 5 - 6j


class WithFloat:
    def __float__(self):
        return 2.5


class WithIndex:
    def __index__(self):
        return 7


class Bad:
    def __complex__(self):
        return 1


print(complex(WithComplex()), complex(WithFloat()), complex(WithIndex()), complex(WithFloat(), WithIndex()))
for args in [("1", 2), (1, "2"), ([],), (None,), (1, None), (Bad(),), (1, 2, 3), (10**400,), (b"1",)]:
    try:
        print(complex(*args))
    except (TypeError, OverflowError) as e:
        print(type(e).__name__, e)
try:
    complex(re=1)
except TypeError as e:
    print(e)
