from dataclasses import dataclass, field

try:

    @dataclass
    class Bad:
        x: int
        y = field(default=3)

except TypeError as e:
    print(e)


@dataclass
class Mixed:
    x: int
    constant = 10
    names = ["not a field"]

    def method(self):
        return self.constant + self.x


print(Mixed(1), Mixed(1).method(), Mixed.names)
