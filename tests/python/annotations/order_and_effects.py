def note(name):
    print("eval", name)
    return name


class Order:
    a: note("A") = note("a")
    b: note("B")
    print("middle")
    c: note("C") = note("c")


print(Order.__annotations__)
x: note("module") = note("value")


def f(a: note("pa") = note("da"), *args: note("args"), k: note("pk") = note("dk"), **kw: note("kw")) -> note("ret"):
    local: note("never") = 1
    return local


print(f())


class Holder:
    def __init__(self):
        self.x: undefined_name = 3


print(Holder().x)
d = {}
d["k"]: note("item") = 1
print(d)
