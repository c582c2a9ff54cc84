class Temperature:
    def __init__(self, celsius):
        self._celsius = celsius

    @property
    def celsius(self):
        """Degrees."""
        return self._celsius

    @celsius.setter
    def celsius(self, value):
        if value < -273.15:
            raise ValueError("too cold")
        self._celsius = value

    @celsius.deleter
    def celsius(self):
        print("deleting")
        del self._celsius

    def _get_f(self):
        return self._celsius * 9 / 5 + 32

    def _set_f(self, value):
        self._celsius = (value - 32) * 5 / 9

    fahrenheit = property(_get_f, _set_f, doc="F")
    kelvin = property(lambda self: self._celsius + 273.15)


t = Temperature(25)
print(t.celsius, t.fahrenheit, t.kelvin)
t.celsius = 30
t.fahrenheit = 212
print(t.celsius)
try:
    t.celsius = -300
except ValueError as error:
    print("error", error)
try:
    t.kelvin = 3
except AttributeError as error:
    print(error)
del t.celsius
try:
    t.celsius
except AttributeError as error:
    print(error)
print(Temperature.celsius.__doc__, Temperature.fahrenheit.__doc__)
print(Temperature.celsius.fget(Temperature(3)))
