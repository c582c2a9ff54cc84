from dataclasses import dataclass, field, replace, InitVar


@dataclass(frozen=True)
class Settings:
    host: str
    port: int = 80
    tags: tuple = ()
    key: str = field(init=False, default="k")


a = Settings("h")
b = replace(a, port=8080)
print(a, b, replace(b), replace(b, host="x", tags=(1,)), b is not a)
for f in (
    lambda: replace(a, nope=1),
    lambda: replace(a, key="z"),
    lambda: replace(5),
    lambda: replace(Settings, port=1),
):
    try:
        f()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


@dataclass
class Acc:
    base: int
    extra: InitVar[int]
    opt: InitVar[int] = 1

    def __post_init__(self, extra, opt):
        self.base += extra + opt


acc = Acc(1, 2)
print(acc, replace(acc, extra=10))
try:
    replace(acc)
except ValueError as e:
    print(e)
