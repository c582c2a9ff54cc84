from enum import Enum


class Door(Enum):
    OPEN = 0
    CLOSED = 1
    LOCKED = 2


TABLE = {
    (Door.OPEN, "close"): Door.CLOSED,
    (Door.CLOSED, "open"): Door.OPEN,
    (Door.CLOSED, "lock"): Door.LOCKED,
    (Door.LOCKED, "unlock"): Door.CLOSED,
}


def run(events, state=Door.CLOSED):
    for ev in events:
        new = TABLE.get((state, ev))
        if new is None:
            yield f"{ev}: impossible while {state.name.lower()}"
        else:
            yield f"{ev}: {state.name} -> {new.name}"
            state = new


print(*run("open open close lock open unlock".split()), sep="\n")
unreachable = set(Door) - set(TABLE.values())
print(unreachable, Door.OPEN is Door(0), Door.OPEN == 0, Door.LOCKED != Door.OPEN)
try:
    sorted(Door)
except TypeError as e:
    print(e)
print(Door.__members__["OPEN"], list(Door.__members__), len(Door), repr(Door), isinstance(Door.OPEN, Door))
