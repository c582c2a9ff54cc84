"""Assignment through a view changes the bytearray behind it."""
b = bytearray(b"abcdefgh")
m = memoryview(b)
m[0] = 90
m[-1] = 33
m[1:3] = b"XY"
m[3:5] = bytearray(b"12")
m[5:7] = memoryview(b"__")
print(b, m.tobytes())
m[::2] = b"----"
print(b)
half = m[4:]
half[0] = 48
half[1:] = half[1:][::-1].tobytes()
print(b, half.tolist())
m[2:6] = m[0:4]
print(b)
b[0] = 65
print(m[0], m.readonly, m.toreadonly().readonly)
for n, (key, value) in enumerate([(0, 256), (0, -1), (0, "a"), (0, b"a"), (0, 1.5), (0, None), (99, 1), ("a", 1), (slice(0, 2), b"abc"), (slice(0, 2), "ab"), (slice(0, 2), 5),
                                  (slice(0, 2), [1, 2]), (-99, 0)]):
    try:
        m[key] = value
        print(n, "ok")
    except Exception as e:
        print(n, type(e).__name__, e)
r = memoryview(b"abc")
for view in (r, m.toreadonly()):
    try:
        view[0] = 1
    except TypeError as e:
        print(e)
    try:
        view[0:1] = b"x"
    except TypeError as e:
        print(e)
try:
    del m[0]
except TypeError as e:
    print(e)


class Index:
    def __index__(self):
        return 1


m[Index()] = Index()
print(b, m[Index()])
