print(memoryview(b"abc"))
