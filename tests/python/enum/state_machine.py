from enum import Enum, auto


class State(Enum):
    IDLE = auto()
    RUNNING = auto()
    STOPPED = auto()

    def next(self):
        members = list(type(self))
        return members[(members.index(self) + 1) % len(members)]


TRANSITIONS = {
    State.IDLE: {State.RUNNING},
    State.RUNNING: {State.STOPPED, State.IDLE},
    State.STOPPED: set(),
}


class Machine:
    def __init__(self):
        self.state = State.IDLE
        self.history = [self.state]

    def to(self, target):
        if target not in TRANSITIONS[self.state]:
            raise ValueError(f"cannot go from {self.state.name} to {target.name}")
        self.state = target
        self.history.append(target)
        return self


m = Machine().to(State.RUNNING).to(State.STOPPED)
print(m.history, m.state is State.STOPPED, State.STOPPED.next())
try:
    m.to(State.IDLE)
except ValueError as e:
    print(e)
counts = {s: 0 for s in State}
for s in m.history:
    counts[s] += 1
print(counts)
print({s.name: s.value for s in State})
