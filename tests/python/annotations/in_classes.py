class Meta:
    pass


class Model:
    id: int
    name: str = "x"
    parent: "Model | None" = None
    scores: dict[str, list[float]] = {}
    for field in ("a", "b"):
        extra: int = 1
    if True:
        chosen: bool = True
    other: Meta = Meta()

    class Nested:
        deep: tuple[int, ...] = (1,)

    def method(self) -> "Model":
        local: int = 5
        self.made: int = local
        return self

    __private: int = 3


print(Model.__annotations__)
print(Model.Nested.__annotations__, Model().method().made, Model._Model__private)
print(Model.__annotations__ is Model.__annotations__)
Model.__annotations__["added"] = str
print("added" in Model.__annotations__)


def make(kind):
    class Made:
        value: kind
        items: list[kind] = []
    return Made


print(make(int).__annotations__, make(str).__annotations__)
