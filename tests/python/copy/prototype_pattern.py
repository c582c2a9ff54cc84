import copy


class Shape:
    def __init__(self, kind, points, style=None):
        self.kind = kind
        self.points = points
        self.style = style or {"fill": "none"}

    def clone(self, **changes):
        new = copy.deepcopy(self)
        for name, value in changes.items():
            setattr(new, name, value)
        return new

    def __repr__(self):
        return f"Shape({self.kind!r}, {self.points!r}, {self.style!r})"


base = Shape("poly", [(0, 0), (1, 1)])
other = base.clone(kind="line")
other.points.append((2, 2))
other.style["fill"] = "red"
print(base)
print(other)
history = []
for step in range(3):
    history.append(copy.deepcopy(base))
    base.points.append((step, step))
print([len(h.points) for h in history], len(base.points))
