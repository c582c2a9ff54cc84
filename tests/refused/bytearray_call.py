b = bytearray(5)
print(b)
