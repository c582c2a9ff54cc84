from dataclasses import dataclass, field, fields, MISSING


@dataclass
class C:
    x: int
    y: str = field(default="a", metadata={"k": 1})


print(fields(C)[0].default is MISSING, fields(C)[0].name)
text = repr(fields(C)[1])
print(text.split("default_factory")[0], text.split("init=")[1])
print(type(MISSING).__name__, type(fields(C)[0]).__name__)
print(C.__dataclass_params__)
print(C.__doc__)
