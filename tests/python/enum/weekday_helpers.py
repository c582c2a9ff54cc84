from enum import Enum


class Day(Enum):
    MON = 1
    TUE = 2
    SAT = 6
    SUN = 7
    SUNDAY = 7

    @property
    def weekend(self):
        return self.value > 5

    def __add__(self, n):
        days = list(Day)
        return days[(days.index(self) + n) % len(days)]

    def __str__(self):
        return self.name.title()


print([str(d) for d in Day], Day.SUNDAY is Day.SUN, Day.SUNDAY, Day.MON + 3, Day.SUN + 1)
print({d.name: d.weekend for d in Day}, f"{Day.TUE}", repr(Day.TUE), list(Day.__members__))
try:
    1 + Day.MON
except TypeError as e:
    print(e)
try:
    Day(3)
except ValueError as e:
    print(e)
