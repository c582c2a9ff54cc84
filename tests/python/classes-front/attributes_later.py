class Box:
    pass


def describe(self):
    return f"{type(self).__name__}:{sorted(vars(self))}"


Box.describe = describe
Box.kind = "plain"
box = Box()
box.width = 3
print(box.describe(), Box.kind, box.kind)
setattr(Box, "area", property(lambda self: self.width ** 2))
print(box.area)
name = "dyn" + "amic"
setattr(box, name, 42)
print(getattr(box, name), hasattr(box, "nope"), getattr(box, "nope", "default"))
delattr(box, name)
del Box.kind
try:
    box.kind
except AttributeError as error:
    print(error)
for attribute in ["a", "b", "c"]:
    setattr(Box, attribute, attribute.upper())
print(Box.a, box.b, Box().c)
Box.classy = classmethod(lambda cls: cls.__name__)
Box.static = staticmethod(lambda: "static")
print(box.classy(), Box.static())
describe.version = 3
describe.version += 1
print(describe.version, Box.describe.version)
