class Room:
    def __init__(self, name, *items):
        self.name, self.items, self.exits = name, set(items), {}

    def join(self, direction, other, back):
        self.exits[direction] = other
        other.exits[back] = self


class Game:
    def __init__(self, start):
        self.room, self.bag, self.over = start, set(), False

    def play(self, line):
        verb, _, noun = line.lower().partition(" ")
        handler = getattr(self, "do_" + verb, None)
        if self.over:
            return "The game is over."
        if handler is None:
            return f"I do not know how to {verb}."
        return handler(noun)

    def do_go(self, d):
        if d not in self.room.exits:
            return f"You cannot go {d or 'nowhere'}."
        if self.room.exits[d].name == "vault" and "key" not in self.bag:
            return "The vault is locked."
        self.room = self.room.exits[d]
        self.over = self.room.name == "vault"
        return f"You are in the {self.room.name}." + (" You win!" if self.over else "")

    def do_take(self, item):
        try:
            self.room.items.remove(item)
        except KeyError as e:
            return f"There is no {e}."
        self.bag.add(item)
        return f"Taken: {item}."

    def do_look(self, _):
        return f"{self.room.name}: {', '.join(sorted(self.room.items)) or 'empty'}; exits {sorted(self.room.exits)}"


hall, cellar, vault = Room("hall", "lamp", "cat"), Room("cellar", "key"), Room("vault")
hall.join("down", cellar, "up")
hall.join("east", vault, "west")
g = Game(hall)
for line in ("look", "go east", "take key", "go", "go down", "take key", "LOOK", "dance", "go up", "go east", "look"):
    print(">", line, "\n ", g.play(line))
