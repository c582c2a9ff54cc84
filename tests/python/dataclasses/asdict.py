from collections import OrderedDict
from dataclasses import dataclass, field, asdict, astuple


@dataclass
class Point:
    x: int
    y: int


@dataclass
class Line:
    name: str
    points: list[Point]
    meta: dict = field(default_factory=dict)
    pair: tuple = ()


line = Line("l", [Point(1, 2), Point(3, 4)], {"start": Point(0, 0), 1: [Point(9, 9)]}, (Point(5, 5), "x"))
d = asdict(line)
print(d)
print(astuple(line))
d["points"][0]["x"] = 100
d["meta"]["new"] = 1
print(line.points[0], "new" in line.meta)
print(asdict(Point(1, 2), dict_factory=lambda pairs: {k: v * 10 for k, v in pairs}))
print(asdict(line, dict_factory=list))
print(astuple(Point(1, 2), tuple_factory=list))
for f in (asdict, astuple):
    for bad in (Point, 5, {"x": 1}):
        try:
            f(bad)
        except TypeError as e:
            print(e)
