from enum import Enum


class Mood(Enum):
    FUNKY = 1
    HAPPY = 3

    def describe(self):
        return self.name, self.value

    def __str__(self):
        return f"my custom str! {self.value}"

    @classmethod
    def favorite(cls):
        return cls.HAPPY

    @staticmethod
    def count():
        return len(Mood)

    @property
    def is_happy(self):
        return self is Mood.HAPPY

    def __call__(self, x):
        return x * self.value


print(Mood.favorite().describe(), str(Mood.FUNKY), Mood.count())
print(Mood.HAPPY.is_happy, Mood.FUNKY.is_happy, Mood.HAPPY(5))
print(f"{Mood.FUNKY}", repr(Mood.FUNKY), "%s" % Mood.HAPPY, [Mood.HAPPY])


class Op(Enum):
    ADD = "+"
    MUL = "*"

    def apply(self, a, b):
        match self:
            case Op.ADD:
                return a + b
            case Op.MUL:
                return a * b


print([op.apply(3, 4) for op in Op], Op("*").apply(2, 2))
