def counter(start=0, *, step=1):
    value = start

    def bump(times=1):
        nonlocal value
        value += step * times
        return value

    return bump


def apply(function, *args, **kwargs):
    return function(*args, **kwargs)


bump = counter(10, step=5)
print(bump(), apply(bump, times=3), [f(2) for f in (lambda x: x + 1, lambda x, y=3: x * y)])
total = 0


def add(amount):
    global total
    total += amount


for amount in (1, 2.5):
    add(amount)
print(total)
