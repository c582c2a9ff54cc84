from abc import ABC


class Marker(ABC):
    pass


class WithInit(ABC):
    def __init__(self, x):
        self.x = x

    def __repr__(self):
        return f"WithInit({self.x})"


m = Marker()
print(type(m).__name__, isinstance(m, ABC), WithInit(3), Marker.__abstractmethods__)
a = ABC()
print(type(a) is ABC, ABC.__abstractmethods__, repr(ABC), type(ABC).__name__)
try:
    Marker(1)
except TypeError as e:
    print(e)
