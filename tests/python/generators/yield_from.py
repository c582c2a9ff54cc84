def inner():
    x = yield "a"
    print("inner got", x)
    y = yield "b"
    print("inner got", y)
    return x, y


def outer():
    result = yield from inner()
    print("result", result)
    yield from [1, 2]
    yield from "xy"
    yield from range(2)
    yield from {"k": 1}
    return "end"


g = outer()
print(next(g))
print(g.send(10))
print(g.send(20))
print(list(g))


def flatten(x):
    for item in x:
        if isinstance(item, list):
            yield from flatten(item)
        else:
            yield item


print(list(flatten([1, [2, [3, [4]], 5], [], [[6]]])))


class Tree:
    def __init__(self, value, left=None, right=None):
        self.value = value
        self.left = left
        self.right = right

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right


t = Tree(4, Tree(2, Tree(1), Tree(3)), Tree(6))
print(list(t), sum(t), max(t))


def bad():
    yield from 5


try:
    list(bad())
except TypeError as e:
    print(e)


class It:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > 2:
            raise StopIteration("the value")
        return self.n


def use():
    v = yield from It()
    print("v", v)


print(list(use()))


def sends_to_plain():
    yield from [1, 2, 3]


s = sends_to_plain()
next(s)
try:
    s.send("x")
except AttributeError as e:
    print(e)
