"""Views of other item formats."""
data = bytearray(range(16))
m = memoryview(data)
for f in "bBchHiIlLqQnNfd?":
    v = m.cast(f)
    print(f, v.itemsize, len(v), v.nbytes, v.shape, v.strides, v.format, v.tolist()[:2])
v = m.cast("H")
v[0] = 65535
v[1:3] = memoryview(bytes(4)).cast("H")
print(data, v[0], v[-1], v[::2].tolist(), v.tobytes()[:2], v == m, v.cast("B")[0])
s = m.cast("b")
s[0] = -1
print(data[0], s[0], s == m)
c = m.cast("c")
c[1] = b"Z"
print(data[1], c[1], c[:2].tolist())
d = m.cast("d")
d[0] = 2.5
d[1] = 3
print(d.tolist(), d[0] == 2.5)
q = m.cast("q")
q[0] = -(2**63)
print(q.tolist()[0], m.cast("Q")[0], m.cast("@I")[1], m.cast("@I").format)
for f, value in [("h", 32768), ("H", -1), ("b", 128), ("B", 256), ("q", 2**63), ("Q", 2**64), ("c", 5), ("c", b"ab"), ("d", "x"), ("f", None), ("i", 1.5), ("?", []), ("L", -1)]:
    try:
        m.cast(f)[0] = value
        print(f, value, "ok")
    except Exception as e:
        print(f, value, type(e).__name__, e)
for action in [lambda: m.cast("Z"), lambda: m.cast("<i"), lambda: m[1:].cast("I"), lambda: m.cast("I").cast("H"), lambda: m[::2].cast("b"), lambda: m.cast(5), lambda: m.cast(),
               lambda: hash(memoryview(bytes(8)).cast("I")), lambda: m.cast(""), lambda: hash(m), lambda: m.cast("ii")]:
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)
print(m.cast("B", [16]).shape, memoryview(b"").cast("I").tolist())
