# Metaclasses of the program
class Meta(type):
    pass


class C(metaclass=Meta):
    pass


print(type(C).__name__)
