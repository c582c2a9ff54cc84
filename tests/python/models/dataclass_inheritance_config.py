from dataclasses import dataclass, field, fields, asdict, KW_ONLY


@dataclass
class Base:
    name: str
    _: KW_ONLY
    debug: bool = False
    tags: list = field(default_factory=list)


@dataclass
class Server(Base):
    host: str = "localhost"
    port: int = 80

    @property
    def url(self):
        return f"http://{self.host}:{self.port}/{self.name}"


@dataclass(slots=True)
class Small:
    a: int = 1


s = Server("main", "example.org", 8080, debug=True)
print(s, s.url)
print([f.name for f in fields(s)], asdict(s))
t = Server("other", tags=["x"])
t.tags.append("y")
print(t.tags, s.tags, t.url)
for f in (lambda: Server("a", "b", 1, True), lambda: Base("a", True), lambda: Server(debug=1)):
    try:
        f()
    except TypeError as e:
        print(e)
try:
    Small().b = 3
except AttributeError as e:
    print(e)
try:
    @dataclass
    class Wrong:
        a: int = 1
        b: str
except TypeError as e:
    print(e)
try:
    @dataclass
    class Wrong2:
        a: list = []
except ValueError as e:
    print(e)
