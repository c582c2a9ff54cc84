def forever(n):
    return [forever(i) for i in (n,)]

forever(0)
