def local(n):
    for k in range(n):
        pass
    return [v for v in range(3) if v != k]


def first(n):
    for k in range(n):
        pass
    return [v for v in range(k)]


def captured(n):
    for k in range(n):
        pass
    return [v + k for v in range(2)], lambda: k


def nested(n):
    for k in range(n):
        pass
    return {v: [w for w in range(k)] for v in range(2)}


for function in (local, first, captured, nested):
    print(str(function(2))[:9])
    try:
        function(0)
    except NameError as error:
        print(type(error).__name__, error)
