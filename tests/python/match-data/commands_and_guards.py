from enum import Enum


class Dir(Enum):
    NORTH = (0, -1)
    SOUTH = (0, 1)
    EAST = (1, 0)


class Turtle:
    def __init__(self):
        self.x = self.y = 0
        self.pen = True
        self.log = []

    def do(self, cmd):
        match cmd.split():
            case ["go", name, *steps] if name.upper() in Dir.__members__:
                dx, dy = Dir[name.upper()].value
                n = int(steps[0]) if steps else 1
                self.x += dx * n
                self.y += dy * n
            case ["go", name, *_]:
                raise ValueError(f"unknown direction {name}")
            case ["pen", ("up" | "down") as state]:
                self.pen = state == "down"
            case ["repeat", n, *rest]:
                for _ in range(int(n)):
                    self.do(" ".join(rest))
            case [] | ["#", *_]:
                return
            case [cmd, *args]:
                raise ValueError(f"unknown command {cmd} with {len(args)} args")
        self.log.append(cmd if isinstance(cmd, str) else "?")


t = Turtle()
for c in ("go north 3", "go east", "pen up", "# note", "", "repeat 2 go south 2", "go west", "pen sideways", "go east x", "jump 1 2"):
    try:
        t.do(c)
    except ValueError as e:
        print(e)
print(t.x, t.y, t.pen, t.log)
