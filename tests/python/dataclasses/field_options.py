from dataclasses import dataclass, field, fields


@dataclass
class User:
    name: str
    password: str = field(repr=False)
    id: int = field(default=0, compare=False)
    cache: dict = field(default_factory=dict, init=False, repr=False, compare=False)
    role: str = field(default="user", metadata={"choices": ["user", "admin"], "help": "role"})
    level: int = field(default=1, init=False)


u = User("ann", "secret", 7)
print(u, u.password, u.cache, u.level)
u.cache["k"] = 1
print(u == User("ann", "secret", 8), u == User("ann", "other", 7))
for f in fields(User):
    print(f.name, f.init, f.repr, f.compare, f.hash, f.kw_only, dict(f.metadata))
print(fields(u)[4].metadata["help"], fields(User)[0].type, User.level)
try:
    User("a", "b", cache={})
except TypeError as e:
    print(e)
try:
    fields(User)[4].metadata["x"] = 1
except TypeError as e:
    print(e)
