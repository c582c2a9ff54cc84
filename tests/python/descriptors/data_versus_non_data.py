class NonData:
    def __get__(self, obj, owner):
        return "non-data"


class Data:
    def __get__(self, obj, owner):
        return "data"

    def __set__(self, obj, value):
        print("refuse", value)


class Deletable:
    def __get__(self, obj, owner):
        return "deletable"

    def __delete__(self, obj):
        print("delete called")


class Host:
    a = NonData()
    b = Data()
    c = Deletable()


h = Host()
print(h.a, h.b, h.c)
h.a = 1
h.b = 2
h.__dict__["b"] = 3
h.__dict__["c"] = 4
print(h.a, h.b, h.c, sorted(vars(h)))
del h.a
print(h.a)
del h.c
try:
    del h.b
except AttributeError as e:
    print(e)
try:
    h.c = 9
except AttributeError as e:
    print(e)
print(Host.a, Host.b)
Host.b = "plain"
print(h.b)
