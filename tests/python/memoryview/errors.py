"""What cannot be viewed, and wrong keys."""
for value in ["abc", 5, [1], None, 1.5, (1,), object()]:
    try:
        memoryview(value)
    except TypeError as e:
        print(e)
for call in [lambda: memoryview(), lambda: memoryview(b"a", b"b"), lambda: memoryview(obj=b"a"), lambda: memoryview(object=b"a").tobytes()]:
    try:
        print(call())
    except TypeError as e:
        print(e)
m = memoryview(b"abc")
for key in [3, -4, "a", None, 1.5, (0,), (0, 1), (), (slice(None), slice(None)), 10**30]:
    try:
        print(key, m[key])
    except Exception as e:
        print(key, type(e).__name__, e)
for test in [lambda: m < m, lambda: m + b"a", lambda: m * 2, lambda: m.foo, lambda: m.tobytes("Q"), lambda: m.tobytes(5), lambda: m.hex(5), lambda: m.tolist(1), lambda: m(), lambda: -m,
             lambda: "%s" % m[0:0].tobytes(), lambda: m[::0]]:
    try:
        print(test())
    except Exception as e:
        print(type(e).__name__, e)
try:
    m.obj = 1
except AttributeError as e:
    print(e)
