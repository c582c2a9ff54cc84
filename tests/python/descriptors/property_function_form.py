def make(name, low, high):
    key = "_" + name

    def get(self):
        return self.__dict__.get(key, low)

    def put(self, value):
        self.__dict__[key] = max(low, min(high, value))

    def reset(self):
        self.__dict__.pop(key, None)

    return property(get, put, reset, f"{name} in {low}..{high}")


class Player:
    health = make("health", 0, 100)
    speed = make("speed", 1, 10)
    banner = property(lambda self: f"<{self.health}/{self.speed}>")


p = Player()
print(p.banner)
p.health, p.speed = 250, -4
print(p.banner, vars(p))
p.health -= 30
print(p.health)
del p.health
print(p.banner, Player.speed.__doc__)
try:
    p.banner = "x"
except AttributeError as e:
    print(e)
empty = property()
Player.empty = empty
try:
    p.empty
except AttributeError as e:
    print(type(e).__name__)
