from typing import Annotated, List, Optional, get_args, get_origin

Age = Annotated[int, "years", {"min": 0}]
print(Age, Age.__metadata__, Age.__origin__, Age.__args__)
print(get_origin(Age) is Annotated, get_args(Age))
print(Annotated[Age, "more"], List[Annotated[str, 5]], Optional[Annotated[int, 1]])
print(Annotated[int, 1] == Annotated[int, 1], Annotated[int, 1] == Annotated[int, 2])
for action in (lambda: Annotated[int], lambda: Annotated(), lambda: isinstance(3, Age)):
    try:
        print(action())
    except TypeError as error:
        print(error)


class Range:
    def __init__(self, low, high):
        self.low, self.high = low, high


def validate(kind, value):
    for rule in getattr(kind, "__metadata__", ()):
        if isinstance(rule, Range) and not rule.low <= value <= rule.high:
            return f"{value} not in {rule.low}..{rule.high}"
    return "ok"


Percent = Annotated[int, Range(0, 100)]
print(validate(Percent, 50), validate(Percent, 150), Percent(7))
