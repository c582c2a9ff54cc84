from enum import Enum, auto

try:

    class Twice(Enum):
        A = 1
        A = 2

except TypeError as e:
    print(e)
try:

    class Method(Enum):
        A = 1

        def A(self):
            pass

except TypeError as e:
    print(e)
try:

    class Sunder(Enum):
        _custom_ = 1

except ValueError as e:
    print(e)
try:

    class Mro(Enum):
        mro = 1

except ValueError as e:
    print(e)
try:

    class Order(int):
        pass

    class Wrong(Enum, Order):
        A = 1

except TypeError as e:
    print(e)
try:

    class Types(int, str, Enum):
        A = 1

except TypeError as e:
    print(str(e)[:20])
try:

    class Late(Enum):
        A = auto()

        def _generate_next_value_(name, start, count, last_values):
            return name

except TypeError as e:
    print(e)
