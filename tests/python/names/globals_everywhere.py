count = 0
items = []


def bump(by=1):
    global count, fresh
    count += by
    fresh = count * 10


class Uses:
    global from_class
    from_class = "class"
    own = 1

    def change(self):
        global count
        count = 100
        return count


def loops():
    global index, total
    total = 0
    for index in range(3):
        total += index
    with_all = [index for index in range(10)]
    return with_all[-1]


def catches():
    global caught
    try:
        1 / 0
    except ZeroDivisionError as caught:
        message = str(caught)
    return message


def imports():
    global sqrt
    from math import sqrt


def defines():
    global made, Made

    def made(x):
        return x + 1

    class Made:
        value = made(1)


bump()
bump(by=4)
print(count, fresh)
print(from_class, hasattr(Uses, "from_class"), Uses().change(), count)
print(loops(), index, total)
print(catches())
try:
    caught
except NameError as error:
    print(error)
defines()
print(made(1), Made.value)


def remove():
    global fresh
    del fresh


remove()
try:
    fresh
except NameError as error:
    print(error)
try:
    remove()
except NameError as error:
    print(error)
if True:
    conditional = "set"
print(conditional)
imports()
print(sqrt(16))
