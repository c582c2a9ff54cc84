"""Items and slices assigned and deleted."""
b = bytearray(b"hello world")
b[0] = 72
b[-1] = ord("D")
print(b)
b[0:5] = b"HOWDY"
print(b)
b[5:6] = b" big "
print(b, len(b))
b[::2] = bytes(len(b[::2]))
print(b)
b[2:2] = [1, 2, 3]
print(b)
b[:] = b"abcdef"
del b[0]
del b[-1]
print(b)
del b[::2]
print(b)
b[1:] = bytearray(b"xyz")
b[0:0] = memoryview(b"mm")
b[len(b):] = (7, 8)
print(b)
b[3:1] = b"in"
print(b)
del b[5:2]
b[::-1] = bytes(range(len(b)))
print(b)
b[:] = b
b[1:3] = b
print(b)
for action in ["b[99] = 1", "b[0] = 256", "b[0] = -1", "b[0] = 'a'", "b['a'] = 1", "b[0:2] = 5", "b[0:2] = 'ab'", "b[::2] = b'x'", "del b[99]", "del b['a']",
               "b[0] = b'a'", "b[0:1] = [256]", "b[0:1] = ['a']", "b[0] = 1.5", "b[0:1] = None"]:
    try:
        if action == "b[99] = 1":
            b[99] = 1
        elif action == "b[0] = 256":
            b[0] = 256
        elif action == "b[0] = -1":
            b[0] = -1
        elif action == "b[0] = 'a'":
            b[0] = "a"
        elif action == "b['a'] = 1":
            b["a"] = 1
        elif action == "b[0:2] = 5":
            b[0:2] = 5
        elif action == "b[0:2] = 'ab'":
            b[0:2] = "ab"
        elif action == "b[::2] = b'x'":
            b[::2] = b"x"
        elif action == "del b[99]":
            del b[99]
        elif action == "del b['a']":
            del b["a"]
        elif action == "b[0] = b'a'":
            b[0] = b"a"
        elif action == "b[0:1] = [256]":
            b[0:1] = [256]
        elif action == "b[0:1] = ['a']":
            b[0:1] = ["a"]
        elif action == "b[0] = 1.5":
            b[0] = 1.5
        else:
            b[0:1] = None
    except Exception as e:
        print(action, type(e).__name__, e)
print(b)
