for x in (0.0, 1.9, -1.9, 1e15, -1e15, 1e16, 1e22, 1.5e300, 2.0**53, -0.5, 0.99999999999999999):
    print(x, int(x))
print(int(), int(True), int(False), int(12345678901234567890))
for x in (float("inf"), float("-inf"), float("nan")):
    try:
        print(int(x))
    except (OverflowError, ValueError) as e:
        print(type(e).__name__, e)
print((5).as_integer_ratio(), (-5).numerator, (7).denominator, (3).real, (3).imag, (3).conjugate(), True.real)
print(
    int.from_bytes(b"\x01\x02", "big"),
    int.from_bytes(b"\x01\x02", "little"),
    int.from_bytes(b"\xff", "big", signed=True),
)
print(
    (258).to_bytes(2, "big"),
    (258).to_bytes(4, "little"),
    (-1).to_bytes(2, "big", signed=True),
    (0).to_bytes(1, "big"),
)
for f in (lambda: (256).to_bytes(1, "big"), lambda: (-1).to_bytes(1, "big"), lambda: (1).to_bytes(-1, "big")):
    try:
        print(f())
    except (OverflowError, ValueError) as e:
        print(type(e).__name__, e)
