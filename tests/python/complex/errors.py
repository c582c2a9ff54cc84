"""What complex numbers do not do."""
z = 1 + 2j
tests = {
    "int": lambda: int(z),
    "float": lambda: float(z),
    "floor": lambda: z // 1,
    "rfloor": lambda: 1 // z,
    "mod": lambda: z % 2,
    "rmod": lambda: 2 % z,
    "divmod": lambda: divmod(z, 1),
    "round": lambda: round(z),
    "round2": lambda: round(z, 1),
    "shift": lambda: z << 1,
    "and": lambda: z & 1,
    "or": lambda: 1 | z,
    "invert": lambda: ~z,
    "index": lambda: [1, 2][z],
    "iter": lambda: list(z),
    "len": lambda: len(z),
    "call": lambda: z(),
    "item": lambda: z[0],
    "pow3": lambda: pow(z, 2, 3),
    "zero": lambda: z / 0,
    "zeropow": lambda: 0j ** -1,
    "zeropow2": lambda: 0 ** 1j,
    "overflow": lambda: (1e200 + 1j) ** 3,
    "abs": lambda: abs(1e308 + 1.7e308j),
    "big": lambda: z + 10**400,
    "concat": lambda: z + "a",
    "rconcat": lambda: "a" + z,
    "rep": lambda: "a" * z,
    "chr": lambda: chr(z),
    "range": lambda: range(z),
    "attr": lambda: z.foo,
    "args": lambda: z.conjugate(1),
    "hex": lambda: hex(z),
}
for name, test in tests.items():
    try:
        print(name, test())
    except Exception as e:
        print(name, type(e).__name__, e)
try:
    z.real = 5
except AttributeError as e:
    print(e)
