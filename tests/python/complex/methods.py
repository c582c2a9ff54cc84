"""Attributes and methods, unbound too."""
z = -1.5 + 2j
print(z.real, z.imag, z.conjugate(), complex.conjugate(z), getattr(z, "real"), hasattr(z, "imag"), hasattr(z, "foo"))
f = z.conjugate
print(f(), f.__name__, callable(f))
print((5).conjugate(), (5).real, (5).imag, (2.5).conjugate(), (2.5).real, (2.5).imag, True.real, True.imag)
print(isinstance((5).imag, int), isinstance((2.5).imag, float))
print(list(map(abs, [3 + 4j, -5, 2.5])), str(z), repr(z), bool(z))
print(abs(complex("inf")), abs(complex("nan")), abs(complex("inf+nanj")), abs(0j), abs(-0j))
print(z == z.conjugate().conjugate(), z * z.conjugate(), (z * z.conjugate()).real)
print(complex.__name__, complex.__class__, type(complex))
