class A:
    pass
print(vars(A()))
