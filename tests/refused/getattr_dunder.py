name = "__subclasses__"
print(getattr(object, "__subclasses__")())
