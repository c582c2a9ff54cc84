class A:
    pass
print("{0.__class__.__mro__}".format(A()))
