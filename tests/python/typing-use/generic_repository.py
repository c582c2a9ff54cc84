from dataclasses import dataclass
from typing import Callable, Generic, Protocol, TypeVar


class HasId(Protocol):
    id: int


E = TypeVar("E", bound=HasId)
R = TypeVar("R")


class NotFound(LookupError):
    pass


class Repo(Generic[E]):
    def __init__(self) -> None:
        self._rows: dict[int, E] = {}

    def add(self, e: E) -> E:
        if e.id in self._rows:
            raise KeyError(f"duplicate id {e.id}")
        self._rows[e.id] = e
        return e

    def get(self, id: int) -> E:
        try:
            return self._rows[id]
        except KeyError:
            raise NotFound(f"no row {id}") from None

    def map(self, fn: Callable[[E], R]) -> list[R]:
        return [fn(e) for e in self._rows.values()]


@dataclass
class User:
    id: int
    name: str


class UserRepo(Repo[User]):
    def named(self, name: str) -> list[User]:
        return [u for u in self._rows.values() if u.name == name]


r = UserRepo()
r.add(User(1, "a")); r.add(User(2, "b")); r.add(User(id=3, name="a"))
print(r.map(lambda u: u.name), r.named("a"), r.get(2))
for f in (lambda: r.get(9), lambda: r.add(User(1, "z")), lambda: r.add("x")):
    try:
        f()
    except (LookupError, AttributeError) as e:
        print(type(e).__name__, e)
