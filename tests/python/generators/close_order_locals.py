def gen(name):
    try:
        yield name
    finally:
        print("close", name)


def two():
    a = gen("a")
    b = gen("b")
    next(a)
    next(b)
    print("leaving")


two()


def rebinding():
    for i in range(3):
        g = gen(i)
        next(g)
        print("bound", i)
    print("loop over")


rebinding()


def conditional(flag):
    if flag:
        g = gen("if")
        next(g)
        print("inside if")
    print("after if")


conditional(True)
held = [gen("list")]
next(held[0])
held.clear()
print("cleared")
d = {"k": gen("dict")}
next(d["k"])
del d["k"]
print("deleted")


class Holder:
    pass


h = Holder()
h.g = gen("attr")
next(h.g)
h.g = None
print("attribute replaced")
print([next(gen("comp")) for _ in range(2)])
print(sum(1 for _ in gen("genexpr")))
module_level = gen("module")
next(module_level)
print("end of module")
