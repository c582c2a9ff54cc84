def show(value, label=None):
    print("show", label or value)
    return value


def deco(f):
    print("decorate", getattr(f, "__name__", "?"))
    return f


@show(deco, "deco1")
@show(deco, "deco2")
def f(a=show(1, "default a"), *, k=show(2, "default k")) -> show(int, "annotation"):
    return a + k


print(f())


@show(deco, "class deco")
class C(show(object, "base")):
    x = show(3, "body")

    @show(deco, "method deco")
    def m(self, y=show(4, "method default")):
        return self.x + y

    z = show(5, "after method")


print(C().m(), C.z)
