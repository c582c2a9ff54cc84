"""Imaginary literals in every spelling and place."""
print(1j, 1J, 0j, 1.5j, 1e3j, 1_000j, .5j, 5.j, 1e-400j)
print(1 + 2j, 1 - 2j, -1j, -(1j), 2j * 2j, [1j, 2j], (1j,), {1j}, {1j: 2j})
x = 1j if 1j else 0
print(x, 1j and 2j, 0j or 3j, f"{1j} {2j!r} {3j:.1f}")


def default(z=1j, *, w=2j):
    return z + w


print(default(), default(1), default(w=0))
print(1j.imag, 1j.real, (1j).conjugate(), 1j.__class__)
print(*[n * 1j for n in range(3)])
lam = lambda z=0j: z or "zero"
print(lam(), lam(2j))
assert 1j == 1j
