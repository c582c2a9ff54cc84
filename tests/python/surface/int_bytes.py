"""int.to_bytes and from_bytes."""


def show(test):
    try:
        print(test())
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: ((1024).to_bytes(2, 'big')))
show(lambda: ((1024).to_bytes(10, 'little')))
show(lambda: ((-1).to_bytes(3, 'big', signed=True)))
show(lambda: ((255).to_bytes()))
show(lambda: ((256).to_bytes(1, 'big')))
show(lambda: ((-1).to_bytes(1, 'big')))
show(lambda: ((128).to_bytes(1, 'big', signed=True)))
show(lambda: ((0).to_bytes(0, 'big')))
show(lambda: ((5).to_bytes(-1, 'big')))
show(lambda: ((5).to_bytes(2, 'middle')))
show(lambda: ((2**100).to_bytes(13, 'little')))
show(lambda: (int.from_bytes(b'\x00\xff', 'big')))
show(lambda: (int.from_bytes(b'\xff\x00', 'little', signed=True)))
show(lambda: (int.from_bytes([1, 2, 3], 'big')))
show(lambda: (int.from_bytes(bytearray(b'\x80'), 'big', signed=True)))
show(lambda: (int.from_bytes(memoryview(b'ab'), 'big')))
show(lambda: (int.from_bytes(b'')))
show(lambda: (int.from_bytes('ab', 'big')))
show(lambda: (int.from_bytes(5, 'big')))
show(lambda: (int.from_bytes([256], 'big')))
show(lambda: (int.from_bytes(b'a', byteorder='little')))
show(lambda: ((5).to_bytes('a', 'big')))
show(lambda: (True.to_bytes(2, 'big')))
