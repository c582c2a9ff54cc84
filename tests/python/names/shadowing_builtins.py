def total(list, sum=sum):
    return sum(list)


print(total([1, 2, 3]))
max = lambda *a: "shadow"
print(max(1, 2))
del max
print(max(1, 2))


class Range:
    def range(self, n):
        return [i for i in range(n)]

    len = 5

    def size(self):
        return len([1, 2]) + self.len


print(Range().range(3), Range().size())


def use_id(id, type, input=None):
    return id, type, input


print(use_id(1, "t"))
str_ = str
str = "text"
print(str.upper(), str_(5))
del str
print(str(6))


def inner():
    print = lambda *a: "local print"
    return print("x")


print(inner())
try:
    def before():
        value = len([1])
        len = 3
        return value
    before()
except UnboundLocalError as error:
    print(error)
sorted = sorted([3, 1, 2])
print(sorted)
