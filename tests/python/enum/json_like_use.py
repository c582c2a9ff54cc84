from enum import Enum


class Kind(str, Enum):
    USER = "user"
    GROUP = "group"


class Event:
    def __init__(self, kind, payload):
        self.kind = Kind(kind)
        self.payload = payload

    def to_dict(self):
        return {"kind": self.kind.value, "payload": self.payload}

    @classmethod
    def from_dict(cls, data):
        return cls(data["kind"], data.get("payload"))


e = Event.from_dict({"kind": "group", "payload": [1]})
print(e.to_dict(), e.kind, e.kind == "group", e.kind is Kind.GROUP)
handlers = {Kind.USER: lambda p: f"user {p}", Kind.GROUP: lambda p: f"group {p}"}
print(handlers[e.kind](e.payload), handlers["user"]("x"))
print(f"{Kind.USER.value:>6}", "kind=" + Kind.USER, Kind.USER.capitalize(), list(Kind))
try:
    Event("robot", 1)
except ValueError as error:
    print(error)
