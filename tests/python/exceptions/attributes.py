try:
    {}["k"]
except KeyError as e:
    print(e.args, e.args[0], str(e), repr(e))
try:
    next(iter([]))
except StopIteration as e:
    print(e.value, e.args, repr(str(e)))
try:
    b"\xff".decode()
except UnicodeDecodeError as e:
    print(e.encoding, e.object, e.start, e.end, e.reason)
try:
    "é".encode("ascii")
except UnicodeEncodeError as e:
    print(e.encoding, e.object, e.start, e.end, e.reason)


class A:
    pass


try:
    A().extra
except AttributeError as e:
    print(e.name, type(e.obj).__name__, e)
try:
    undefined_after
except NameError as e:
    print(e.name, e)
undefined_after = 1
try:
    raise SystemExit("bye")
except SystemExit as e:
    print(e.code, e.args)
try:
    raise SystemExit
except SystemExit as e:
    print(e.code)
A.extra = 1
e1 = OSError(2, "No such file", "a.txt")
print(
    e1,
    e1.errno,
    e1.strerror,
    e1.filename,
    repr(OSError(2, "x")),
    str(OSError("only")),
    type(OSError(2, "nf")).__name__,
    OSError(13, "p").errno,
)


class Rich(ValueError):
    def __init__(self, field, *args):
        super().__init__(f"{field}: bad", *args)
        self.field = field

    @property
    def upper(self):
        return self.field.upper()


try:
    raise Rich("name", 1)
except ValueError as e:
    print(e.field, e.upper, e.args, e)
e = Exception("a")
e.args = (1, 2, 3)
print(e, e.args, Exception("x") == Exception("x"), e == e, len({e, e}))
