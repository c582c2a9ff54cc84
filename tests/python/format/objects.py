class Temp:
    def __init__(self, deg):
        self.deg = deg

    def __format__(self, spec):
        if spec == "f":
            return f"{self.deg * 9 / 5 + 32:.1f}F"
        return f"{self.deg}C[{spec}]"

    def __str__(self):
        return "temp"

    def __repr__(self):
        return f"Temp({self.deg})"


t = Temp(20)
print(
    f"{t} {t:f} {t:>10} {t!s:>6} {t!r:>12} {t!r}",
    "{:f}".format(t),
    format(t),
    format(t, "x"),
    str(t),
    "%s %r" % (t, t),
    [t],
    f"{t=}",
)


class Plain:
    def __str__(self):
        return "plain"


p = Plain()
print(f"{p}", f"{p!s:>8}", "{}".format(p), str(p), "%s" % p, "%-8s|" % p)
try:
    print(f"{p:>8}")
except TypeError as e:
    print(e)


class Bad:
    def __format__(self, spec):
        return 5

    def __str__(self):
        return 5

    def __repr__(self):
        return None


for f in (
    lambda: f"{Bad()}",
    lambda: str(Bad()),
    lambda: repr(Bad()),
    lambda: "%s" % Bad(),
    lambda: print([Bad()]),
):
    try:
        f()
    except TypeError as e:
        print(e)
