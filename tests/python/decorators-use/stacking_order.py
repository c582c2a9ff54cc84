log = []


def tag(name):
    log.append(f"make {name}")

    def deco(fn):
        log.append(f"apply {name}")

        def wrapper(*args):
            log.append(f"enter {name}")
            result = f"<{name}>{fn(*args)}</{name}>"
            log.append(f"leave {name}")
            return result
        return wrapper
    return deco


@tag("b")
@tag("i")
def text(s):
    log.append("body")
    return s


print(text("hi"))
print(log)


def twice(fn):
    return lambda x: fn(fn(x))


@twice
@twice
def inc(x):
    return x + 1


print(inc(0), twice(twice)(inc)(0), (lambda f: f(f(1)))(twice(lambda x: x * 3)))
