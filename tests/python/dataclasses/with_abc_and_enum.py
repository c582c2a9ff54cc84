from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from enum import Enum


class Status(Enum):
    OPEN = "open"
    DONE = "done"


@dataclass
class Task(ABC):
    title: str
    status: Status = Status.OPEN

    @abstractmethod
    def run(self): ...

    def finish(self):
        self.status = Status.DONE
        return self


@dataclass
class Mail(Task):
    to: list[str] = field(default_factory=list)

    def run(self):
        return f"{self.title} -> {', '.join(self.to)}"


try:
    Task("x")
except TypeError as e:
    print(e)
m = Mail("hi", to=["a", "b"])
print(m, m.run(), m.finish())
print({Status.OPEN: 1}[Mail("z").status])
