class Dog:
    def __init__(self, name, age=1):
        self.name = name

    def bark(self):
        return "woof"

    def play(self, other, *, rounds):
        return rounds

    @staticmethod
    def make(x):
        return x

    @classmethod
    def build(cls, n):
        return cls(n)


rex = Dog("rex")
calls = [
    lambda: Dog(),
    lambda: Dog(1, 2, 3),
    lambda: Dog(nme="x"),
    lambda: rex.bark(1),
    lambda: rex.play(),
    lambda: rex.play(1),
    lambda: rex.play(1, 2),
    lambda: rex.play(1, rounds=1, x=2),
    lambda: Dog.bark(),
    lambda: Dog.make(),
    lambda: rex.make(1, 2),
    lambda: Dog.build(),
    lambda: Dog.build(1, 2),
    lambda: rex.missing(),
    lambda: rex.missing,
    lambda: Dog.missing,
    lambda: rex(),
    lambda: rex.name(),
    lambda: Dog("a", name="b"),
]
for c in calls:
    try:
        print(c())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)


class Empty:
    pass


class OnlyNew(Empty):
    x = 1


for c in (
    lambda: Empty(1),
    lambda: Empty(a=1),
    lambda: OnlyNew(1, 2),
    lambda: Empty().x,
    lambda: OnlyNew().y,
):
    try:
        print(c())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
print(OnlyNew().x, Dog.bark(rex), Dog.build("z").name)
