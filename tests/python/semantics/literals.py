print(0x_ff, 0b1_01, 0o17, 1_000_000, 0xDEADbeef, 00, 1e3, 1E-2, .5, 5., 1_0.0_1, 0.1e1_0, 10**20, 0xFFFFFFFFFFFFFFFFFF)
print('a' "b" """c""", r'\n', R"\t", b'\x00a', rb'\x', Rb"\d", u'u', f'{1}' 'b' f"{2}", '\'', "\"", '\
', "\x41\101\u0041\U00000041\N{BULLET}")
print(True, False, None, ..., (), (1,), [], {}, {1}, {1: 2}, {**{}}, [*()], (*[],), -1, - -1, not True, not not 1)
print(1 if True else 2, [1,2,][0], (1,2,)[1], {1,2,}, {'a':1,}, 1 .real, 1.0.real, 1..is_integer(), "a".upper (), [ ] == [])
print(type(1e5).__name__, type(1_000).__name__, 1e400, -1e400, 1e-400, 0xf == 15, 0B11, 0O7, 0Xa)
print("""tri'p"le""", '''q"'x''', "a\\b", 'tab\\t', "nul\0end" == "nul\x00end", "\a\b\f\v\r".encode(), "\7" == "\x07", "\1234" == "S4", "é" == "\xe9")
print(5 .__class__.__name__, (5).bit_length(), "%s" % 5, 'x' 'y' * 2, 'x' + 'y' * 2, 2 * 'x' 'y')
a = b = c = 0
a, b = b, a = 1, 2
print(a, b, c)
