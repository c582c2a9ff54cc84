x = "global"


def read():
    return x


def local():
    x = "local"
    return x


def modify():
    global x, fresh
    x = "modified"
    fresh = [1]


def unbound():
    try:
        print(x)
    except UnboundLocalError as e:
        print(type(e).__name__, e)
    x = 1


def unbound_aug():
    try:
        x += 1
    except UnboundLocalError as e:
        print(e)


def conditional(flag):
    if flag:
        v = 1
    try:
        return v
    except UnboundLocalError as e:
        return str(e)


def deleted():
    y = 1
    del y
    try:
        y
    except UnboundLocalError as e:
        return str(e)


def loop_var(items):
    for item in items:
        pass
    try:
        return item
    except UnboundLocalError as e:
        return str(e)


print(read(), local())
modify()
print(read(), fresh)
unbound()
unbound_aug()
print(conditional(True), conditional(False), deleted(), loop_var([1, 2]), loop_var([]))
z = [x for x in range(3)]
print(x, z)
try:
    raise ValueError("v")
except ValueError as err:
    pass
try:
    print(err)
except NameError as e:
    print(type(e).__name__, e)
del z
try:
    z
except NameError as e:
    print(e)


class C:
    x = "class"
    y = x + "!"

    def m(self):
        return x

    items = [1, 2]
    doubled = [i * 2 for i in items]


print(C.x, C.y, C().m(), C.doubled)


def use_builtin():
    len = lambda q: "shadowed"
    return len([1])


print(use_builtin(), len([1]))
list_ = list
sum = 0
for i in range(4):
    sum += i
print(sum, i)
del sum
print(sum([1, 2]))
