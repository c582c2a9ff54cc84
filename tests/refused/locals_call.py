def f():
    x = 1
    print(locals())
f()
