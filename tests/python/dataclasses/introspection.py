from dataclasses import dataclass, field, fields, is_dataclass, Field, MISSING


@dataclass
class C:
    x: int
    y: str = "d"
    z: list = field(default_factory=list)


class Plain:
    pass


print(is_dataclass(C), is_dataclass(C(1)), is_dataclass(Plain), is_dataclass(3), is_dataclass(int))
for f in fields(C):
    print(f.name, f.type, f.default is MISSING, f.default_factory is MISSING, isinstance(f, Field))
print(fields(C)[1].default, fields(C)[2].default_factory)
for bad in (Plain, Plain(), 5):
    try:
        fields(bad)
    except TypeError as e:
        print(e)
print({f.name: getattr(C(1), f.name) for f in fields(C)})
print(list(C.__dataclass_fields__), C.__match_args__)
print(C.__annotations__)
print(C.__dataclass_params__)
