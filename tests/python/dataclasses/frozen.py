from dataclasses import dataclass, FrozenInstanceError


@dataclass(frozen=True)
class P:
    x: int
    y: int = 2

    def moved(self, dx):
        return P(self.x + dx, self.y)


p = P(1)
for action in ("set", "new", "del", "delnew"):
    try:
        if action == "set":
            p.x = 5
        elif action == "new":
            p.other = 5
        elif action == "del":
            del p.x
        else:
            del p.other
    except FrozenInstanceError as e:
        print(action, type(e).__name__, e)
print(p, p.moved(2), hash(p) == hash(P(1)), hash(p) == hash((1, 2)))
print({P(1): "a", P(2): "b"}[P(2, 2)], len({P(1), P(1, 2), P(3)}))
print(issubclass(FrozenInstanceError, AttributeError))
object.__setattr__(p, "x", 9)
print(p)
try:
    p.y += 1
except AttributeError as e:
    print(repr(e))
