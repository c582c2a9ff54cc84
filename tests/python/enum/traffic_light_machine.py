from enum import Enum


class Light(Enum):
    RED = ("stop", 30)
    GREEN = ("go", 25)
    YELLOW = ("slow", 5)

    def __init__(self, action, seconds):
        self.action = action
        self.seconds = seconds

    def next(self):
        members = list(Light)
        return members[(members.index(self) + 1) % len(members)]

    @classmethod
    def cycle_time(cls):
        return sum(m.seconds for m in cls)


state = Light.RED
for _ in range(5):
    print(state.name, state.action, state.seconds, "->", state.next().name)
    state = state.next()
print(Light.cycle_time(), Light(("go", 25)), Light["YELLOW"].value)
for f in (lambda: Light("go"), lambda: Light["BLUE"], lambda: Light.BLUE):
    try:
        f()
    except (ValueError, KeyError, AttributeError) as e:
        print(type(e).__name__, e)
