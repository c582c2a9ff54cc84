from enum import Enum, IntEnum


class Day(Enum):
    MON = 1
    TUE = 2
    SUN = 7

    @classmethod
    def choices(cls):
        return [(d.value, d.name.title()) for d in cls]

    @classmethod
    def parse(cls, text):
        try:
            return cls[text.upper()]
        except KeyError:
            raise ValueError(f"{text!r} is no day") from None


print(Day.choices(), Day.parse("sun"), dict(zip(Day, range(3))))
try:
    Day.parse("x")
except ValueError as e:
    print(e)
print(list(enumerate(Day)), [*Day][0], min(Day, key=lambda d: d.value), tuple(Day)[-1])
print({d.value: d for d in Day}[7], any(d is Day.TUE for d in Day), sorted(Day, key=lambda d: d.name))
first, *rest = Day
print(first, rest, Day.__len__(), list(iter(Day)), "MON" in Day.__members__)
print(list(map(str, Day)), [d.value for d in reversed(Day)], set(Day) == {Day.MON, Day.TUE, Day.SUN})
