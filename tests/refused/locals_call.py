def f(a):
    return locals()
print(f(1))
