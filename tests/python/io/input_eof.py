# ends: EOFError on exhausted input
print("reading")
x = input("first: ")
print(repr(x))
y = input("second: ")
print("never", y)
