def f(a):
    try:
        if (1 < max(2 ^ -9223372036854775808, (lambda q, r=1: q - r)(5)) < ((w := 2**64) ^ -1) <= (-round(1e16, 2))): return 0
        if 1 < max(2, (lambda q, r=1: q - r)(3)) <= a: return "y"
        return "n"
    finally:
        print(1 < max(2 ^ -9223372036854775808, (lambda q, r=1: q - r)(4611686018427387904)) <= 3)
print(f(1), f(2.5))
