# Bases
class Lazy(property):
    pass


print(Lazy.__name__)
