# Views of several dimensions
print(memoryview(bytes(6)).cast('B', [2, 3]).shape)
