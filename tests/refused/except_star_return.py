def f():
    try:
        print("x")
    except* ValueError:
        return 1
f()
