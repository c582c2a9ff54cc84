from enum import Flag, IntFlag, auto
from functools import reduce


class Permission(Flag):
    NONE = 0
    READ = auto()
    WRITE = auto()
    EXECUTE = auto()
    ALL = READ | WRITE | EXECUTE

    @classmethod
    def parse(cls, text):
        result = cls.NONE
        for part in text.split("|"):
            result |= cls[part.strip().upper()]
        return result

    def describe(self):
        return ", ".join(p.name.lower() for p in self) or "nothing"


p = Permission.parse("read | execute")
print(p, p.describe(), Permission.NONE.describe(), Permission.ALL.describe(), p.value)
print(bool(p & Permission.READ), bool(p & Permission.WRITE), p | Permission.WRITE == Permission.ALL)
print((p | Permission.WRITE) == Permission.ALL, Permission.ALL & ~Permission.READ, p ^ Permission.ALL)
print(reduce(lambda a, b: a | b, Permission), [x.value for x in Permission], Permission.ALL in p)
users = {"ann": Permission.ALL, "bob": Permission.READ, "cy": Permission.NONE}
for name, perm in users.items():
    print(name, perm, Permission.WRITE in perm, "none" if not perm else len(perm))
try:
    Permission.parse("fly")
except KeyError as e:
    print("KeyError", e)
