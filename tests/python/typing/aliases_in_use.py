from typing import Callable, Dict, List, Optional, Tuple, TypeAlias, TypeVar, Union

Json = Union[None, bool, int, float, str, List["Json"], Dict[str, "Json"]]
Matrix = List[List[float]]
Handler = Callable[[str], Optional[int]]
Registry: TypeAlias = Dict[str, Handler]
T = TypeVar("T")
Result = Tuple[Optional[T], Optional[str]]

handlers: Registry = {"len": len, "none": lambda s: None}


def run(name: str, text: str) -> Result[int]:
    handler = handlers.get(name)
    if handler is None:
        return None, f"no handler {name}"
    return handler(text), None


def depth(value: Json) -> int:
    if isinstance(value, dict):
        return 1 + max(map(depth, value.values()), default=0)
    if isinstance(value, list):
        return 1 + max(map(depth, value), default=0)
    return 0


print(run("len", "abc"), run("none", "x"), run("zip", "x"))
print(depth({"a": [1, {"b": []}], "c": None}))
print(Json)
print(Matrix, Handler, Registry, Result, Result[int])
types: List[type] = [int, str]
print(types, {k: v.__name__ for k, v in {"a": int}.items()})
