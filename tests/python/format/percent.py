print(
    "%d %s %r %i" % (1, "a", "b", 7),
    "%5d|%-5d|%05d|%+d|% d" % (42, 42, 42, 42, 42),
    "%x %X %o %#x %#o" % (255, 255, 8, 255, 8),
    "%c%c" % ("a", 98),
    "%%" % (),
    "100%%" % (),
)
print(
    "%f %.2f %10.3f|%-10.1f|%+.1f %e %.3E %g %G %.3g"
    % (1.5, 2.345, 3.14159, 2.5, 1.0, 12345.678, 0.00012, 1e10, 1e-10, 1234.5)
)
print(
    "%s" % [1, 2],
    "%s %s" % ("a", None),
    "%10s|%-10s|%.2s|%5.1s|" % ("abc", "abc", "abc", "abc"),
    "%s" % ("t",),
    "%r" % ("é",),
    "%a" % "é",
    "%s" % 1.0,
    "%d" % 3.99,
    "%d" % True,
    "%x" % -255,
)
print(
    "%(a)s %(b)05.1f %(a)r" % {"a": "x", "b": 2.25},
    "%*d|%-*d|%.*f" % (5, 42, 5, 42, 2, 3.14159),
    "%s" % {"a": 1},
    "%ld %hd" % (1, 2),
    "%i%%" % 50,
    "%+05d % 05d %#b".replace("%#b", "") % (7, 7),
)
print(
    "%.0f %.0f %.0f" % (0.5, 1.5, 2.5),
    "%5s%%" % 10,
    "%08.2f" % -3.14159,
    "%.10d" % 42,
    "%+.3d" % 5,
    "%-8.3d|" % 5,
    "%d" % 10**30,
    "%f" % 10**20,
    "%g" % 100000,
    "%g" % 1000000,
    "%#g" % 1.0,
    "%s" % float("inf"),
    "%f" % float("nan"),
    "%5.1f|" % float("-inf"),
)
for f in (
    lambda: "%d" % "a",
    lambda: "%s %s" % "a",
    lambda: "%s" % ("a", "b"),
    lambda: "%d" % None,
    lambda: "%" % 1,
    lambda: "%q" % 1,
    lambda: "%c" % "ab",
    lambda: "%c" % 1.5,
    lambda: "%(a)s" % {"b": 1},
    lambda: "%(a)s" % 5,
    lambda: "%x" % 1.5,
    lambda: "%f" % "a",
    lambda: "a" % 1,
    lambda: "%*d" % ("a", 1),
    lambda: "%(a" % {"a": 1},
    lambda: "%d %d" % (1,),
    lambda: "%s" % (),
    lambda: "%c" % -1,
    lambda: "%.f" % [],
    lambda: "abc" % (1,),
    lambda: "%z" % 1,
):
    try:
        print(f())
    except (TypeError, ValueError, KeyError, OverflowError) as e:
        print(type(e).__name__, e)
print("abc" % {}, "abc" % [], "%s and %s" % tuple("xy"))
