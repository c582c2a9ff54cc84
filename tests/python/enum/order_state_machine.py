from enum import Enum, auto


class State(Enum):
    NEW = auto()
    PAID = auto()
    SHIPPED = auto()
    DONE = auto()
    CANCELLED = auto()


ALLOWED = {
    State.NEW: {State.PAID, State.CANCELLED},
    State.PAID: {State.SHIPPED, State.CANCELLED},
    State.SHIPPED: {State.DONE},
}


class BadTransition(Exception):
    pass


class Order:
    def __init__(self):
        self.state = State.NEW
        self.history = [self.state]

    def to(self, state):
        if state not in ALLOWED.get(self.state, ()):
            raise BadTransition(f"{self.state.name} -> {state.name}")
        self.state = state
        self.history.append(state)
        return self


o = Order().to(State.PAID).to(State.SHIPPED)
for target in (State.CANCELLED, State.DONE, State.NEW):
    try:
        o.to(target)
        print("ok", o.state)
    except BadTransition as e:
        print("refused", e)
print([s.name for s in o.history], [s.value for s in State])
print(sorted(ALLOWED[State.NEW], key=lambda s: s.value))
print({s: len(ALLOWED.get(s, ())) for s in State})
