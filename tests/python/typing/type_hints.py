from typing import Annotated, Any, ClassVar, Dict, List, Optional, get_type_hints


class Base:
    a: int
    b: "str" = "x"


class Child(Base):
    c: Optional[List[int]] = None
    d: ClassVar[Dict[str, Any]] = {}
    e: Annotated[int, "positive"] = 1


print(Base.__annotations__)
print(Child.__annotations__)
print(get_type_hints(Child))
print(get_type_hints(Child, include_extras=True)["e"])
for name, kind in get_type_hints(Child).items():
    print(name, kind, getattr(Child, name, "unset"))


class Empty:
    pass


print(get_type_hints(Empty))
try:
    get_type_hints(5)
except TypeError as error:
    print(error)


def coerce(cls, values):
    hints = get_type_hints(cls)
    return {name: hints[name](value) for name, value in values.items() if hints.get(name) in (int, str)}


print(coerce(Base, {"a": "5", "b": 7, "z": 1}))
