counter: int = 0
names: "list[str]" = []
late: int


def f():
    x: int = 1
    y: Undefined = 2
    z: int
    try:
        z
    except UnboundLocalError as error:
        print(error)
    return x + y


print(f(), counter, names)
try:
    late
except NameError as error:
    print(error)
late = 5
print(late)


def g():
    global counter
    counter += 1
    return counter


print(g(), counter)


def h(flag):
    value: str
    if flag:
        value = "set"
    else:
        value = "unset"
    return value


print(h(True), h(False))
for i in range(2):
    item: int = i * 2
print(item)
