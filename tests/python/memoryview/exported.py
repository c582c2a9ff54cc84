"""A bytearray keeps its length while it is viewed."""
b = bytearray(b"abcdef")
m = memoryview(b)
tests = {
    "append": lambda: b.append(1),
    "extend": lambda: b.extend(b"xy"),
    "pop": lambda: b.pop(),
    "clear": lambda: b.clear(),
    "insert": lambda: b.insert(0, 1),
    "remove": lambda: b.remove(97),
}
for name, test in tests.items():
    try:
        print(name, test())
    except BufferError as e:
        print(name, e)
try:
    b += b"x"
except BufferError as e:
    print(e)
try:
    b[0:2] = b"x"
except BufferError as e:
    print(e)
try:
    del b[0]
except BufferError as e:
    print(e)
try:
    b *= 2
except BufferError as e:
    print(e)
b[0:2] = b"ZZ"
b.reverse()
b[0] = 1
print(b, m.tobytes())
m.release()
b.append(7)
print(b)
with memoryview(b) as view:
    try:
        b.append(8)
    except BufferError as e:
        print("in with:", e)
    print(view[0])
b.append(9)
print(b)
view = memoryview(b)
part = view[1:]
view.release()
try:
    b.append(1)
except BufferError as e:
    print("slice:", e)
del part
b.append(10)
print(b)


def peek(data):
    v = memoryview(data)
    return v[0]


peek(b)
b.append(11)
print(len(b))
