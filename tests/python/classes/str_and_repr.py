class OnlyRepr:
    def __repr__(self):
        return "R"


class OnlyStr:
    def __str__(self):
        return "S"


class Both(OnlyRepr):
    def __str__(self):
        return "B"


class Neither:
    pass


r, s, b = OnlyRepr(), OnlyStr(), Both()
print(
    r,
    s,
    b,
    [r, b],
    (b,),
    {b: r},
    str(r),
    repr(b),
    f"{b} {b!r} {r!s}",
    "{} {!r}".format(b, b),
    "%s %r" % (b, b),
    str([b]),
)
print(
    repr(s)[:28],
    str(Neither())[:26],
    [type(Neither()).__name__],
    Neither,
    OnlyStr,
    [int, Both],
    type(5),
    type(Both()),
    type,
    object,
)


class Named(Exception):
    def __str__(self):
        return "custom " + ",".join(self.args)


e = Named("a", "b")
print(e, repr(e), [e], e.args)


class Quiet(Exception):
    def __repr__(self):
        return "Q!"


print(Quiet("x"), repr(Quiet("x")), [Quiet()])


class Rec:
    def __init__(self):
        self.items = [self, 1]

    def __repr__(self):
        return f"Rec({len(self.items)})"


print(Rec().items, {"a": Rec()})


class Money:
    def __init__(self, cents):
        self.cents = cents

    def __str__(self):
        return f"${self.cents // 100}.{self.cents % 100:02d}"

    def __repr__(self):
        return f"Money({self.cents!r})"

    def __format__(self, spec):
        return format(str(self), spec)


m = Money(1205)
print(m, repr(m), f"{m:>10}|{m:<8}|{m}", "{:^9}|".format(m), [m, Money(5)])
print(print, len, str.upper, [].append.__name__, "a".join.__name__, max.__name__)
