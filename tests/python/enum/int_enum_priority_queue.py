from enum import IntEnum, unique


class Priority(IntEnum):
    LOW = 1
    MID = 5
    HIGH = 10

    @property
    def label(self):
        return self.name.title()


tasks = [("sweep", Priority.LOW), ("fix", Priority.HIGH), ("read", Priority.MID), ("call", Priority.HIGH)]
for name, p in sorted(tasks, key=lambda t: (-t[1], t[0])):
    print(f"{p.label:<5}{p:>3} {name}")
print(Priority.HIGH > Priority.LOW, Priority.MID == 5, Priority.LOW + 1, max(Priority), Priority(10).name)
print(repr(Priority.LOW), str(Priority.LOW), f"{Priority.LOW!r}", [*range(Priority.MID)])
try:
    Priority(7)
except ValueError as e:
    print(e)
try:
    @unique
    class Dup(IntEnum):
        A = 1
        B = 1
        C = 2
        D = 2
except ValueError as e:
    print(e)
