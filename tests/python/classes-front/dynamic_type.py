def hello(self):
    return f"hello from {self.name}"


Point = type("Point", (), {"x": 0, "name": "p", "hello": hello})
p = Point()
print(p.x, p.hello(), type(p).__name__, Point.__bases__)


class Base:
    def greet(self):
        return "base"


Child = type("Child", (Base,), dict(extra=5))
print(Child().greet(), Child.extra, isinstance(Child(), Base), issubclass(Child, Base))
print(type(3), type("x") is str, type(Child), type(type))
for name in ("A", "B"):
    made = type(name, (Base,), {"label": name.lower()})
    print(made.__name__, made.label, made().greet())
try:
    type("X", (), {}, 1, 2)
except TypeError as error:
    print(error)
