"""After release every operation raises ValueError."""
m = memoryview(b"abc")
m.release()
m.release()
print(repr(m).startswith("<released memory at 0x"))
tests = {
    "item": lambda: m[0],
    "slice": lambda: m[0:1],
    "len": lambda: len(m),
    "iter": lambda: list(m),
    "tobytes": lambda: m.tobytes(),
    "tolist": lambda: m.tolist(),
    "hex": lambda: m.hex(),
    "cast": lambda: m.cast("b"),
    "nbytes": lambda: m.nbytes,
    "obj": lambda: m.obj,
    "format": lambda: m.format,
    "readonly": lambda: m.readonly,
    "shape": lambda: m.shape,
    "bytes": lambda: bytes(m),
    "view": lambda: memoryview(m),
    "toreadonly": lambda: m.toreadonly(),
    "hash": lambda: hash(m),
    "eq": lambda: m == b"abc",
    "eq self": lambda: m == m,
    "bool": lambda: bool(m),
}
for name, test in tests.items():
    try:
        print(name, test())
    except ValueError as e:
        print(name, e)
try:
    with m:
        print("inside")
except ValueError as e:
    print(e)
with memoryview(b"xyz") as v:
    v.release()
print("released inside")
