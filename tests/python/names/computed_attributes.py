class Config:
    debug = False

    def __init__(self, **options):
        for key, value in options.items():
            setattr(self, key, value)

    def visit(self, node):
        method = getattr(self, "visit_" + type(node).__name__, self.generic)
        return method(node)

    def visit_int(self, node):
        return f"int {node}"

    def visit_str(self, node):
        return f"str {node!r}"

    def generic(self, node):
        return f"generic {type(node).__name__}"


c = Config(host="h", port=80, **{"max size": 3})
for name in ["host", "port", "debug", "missing", "max size"]:
    print(name, hasattr(c, name), getattr(c, name, None))
print([c.visit(x) for x in (1, "a", 2.5, [])])
for name in list(vars(c)):
    delattr(c, name)
print(vars(c), c.__dict__)
try:
    getattr(c, "host")
except AttributeError as error:
    print(error)
for bad in (3, None, b"x"):
    try:
        getattr(c, bad)
    except TypeError as error:
        print(error)
methods = {n: getattr(Config, n) for n in ("visit_int", "generic")}
print({k: v.__name__ for k, v in methods.items()})
print(getattr("text", "upper")(), getattr([3, 1], "sort")(), getattr(5, "real"))
op = "lower"
print(getattr("ABC", op)())
setattr(Config, "late_" + "bound", lambda self: "late")
print(c.late_bound())
try:
    setattr(c, "a")
except TypeError as error:
    print(error)
