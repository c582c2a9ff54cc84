import typing
import typing as t

Vector = t.List[float]
print(typing.Optional[int], t.Union[int, str], t.Any, Vector)
print(typing.get_args(t.Dict[str, int]), typing.TYPE_CHECKING, t.cast(t.Any, 3))


class Config(t.NamedTuple):
    host: str = "localhost"
    port: t.Optional[int] = None


class Options(t.TypedDict, total=False):
    verbose: bool


class Repo(t.Protocol):
    def get(self) -> int: ...


print(Config(port=80), Options(verbose=True), Repo.__name__)
print(typing.Text is str, t.Text, t.List is typing.List)
print(t.NoReturn, t.Never, t.LiteralString, t.TypeGuard[int], t.Awaitable[int], t.IO[str], t.TextIO)
