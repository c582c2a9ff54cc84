"""A view of bytes: items, slices, attributes, conversions."""
m = memoryview(b"hello")
print(len(m), m[0], m[-1], m[1:3].tobytes(), m[::-1].tobytes(), m[::2].tolist(), list(m), bytes(m), bytearray(m), m.hex(), m.hex("-"), m.tolist())
print(m.readonly, m.format, m.itemsize, m.nbytes, m.ndim, m.shape, m.strides, m.suboffsets, m.c_contiguous, m.f_contiguous, m.contiguous, m.obj)
s = m[1:4]
print(s.shape, s.strides, s.nbytes, s.obj, s == b"ell", s[::-1] == b"lle", m[::2].strides, m[::2].contiguous, m[4:1].tobytes(), m[::-2].strides)
print(m == b"hello", m == bytearray(b"hello"), m == "hello", m != b"x", m == memoryview(b"hello"), m == [104], hash(m) == hash(b"hello"))
print(104 in m, 0 in m, bool(m), bool(memoryview(b"")), sorted(m), max(m), sum(m), b"x".join([m, b"y"]), b"ab" + m, list(reversed(m)))
a, *b = m
print(a, b, str(m, "ascii"), int(memoryview(b"12")), int.from_bytes(m[:2], "big"), bytes(memoryview(m)), {m: 1}[b"hello"])
print(type(m).__name__, isinstance(m, memoryview), type(iter(m)).__name__, m.tobytes("C"), m.tobytes(order="F"), m.tobytes(None))
print(repr(m).startswith("<memory at 0x"))
