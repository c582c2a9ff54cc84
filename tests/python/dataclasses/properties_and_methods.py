from dataclasses import dataclass, field


@dataclass
class Temperature:
    celsius: float = 0.0
    history: list[float] = field(default_factory=list, repr=False)

    @property
    def fahrenheit(self):
        return self.celsius * 9 / 5 + 32

    @fahrenheit.setter
    def fahrenheit(self, value):
        self.history.append(self.celsius)
        self.celsius = (value - 32) * 5 / 9

    @classmethod
    def boiling(cls):
        return cls(100.0)

    @staticmethod
    def parse(text):
        return Temperature(float(text))

    def __add__(self, other):
        return Temperature(self.celsius + other.celsius)

    def __bool__(self):
        return self.celsius > 0

    def __len__(self):
        return len(self.history)


t = Temperature.boiling()
print(t.fahrenheit, t + Temperature.parse("1.5"), bool(Temperature()))
t.fahrenheit = 50
print(t, t.history, len(t))
