def f():
    return globals()["__builtins__"]
f()
