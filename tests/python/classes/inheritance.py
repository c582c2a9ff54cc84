class Animal:
    kind = "animal"

    def __init__(self, name):
        self.name = name

    def speak(self):
        return "..."

    def intro(self):
        return f"{self.name} the {self.kind} says {self.speak()}"


class Dog(Animal):
    kind = "dog"

    def __init__(self, name, trick="sit"):
        super().__init__(name)
        self.trick = trick

    def speak(self):
        return "woof"


class Puppy(Dog):
    def speak(self):
        return super().speak() + "!" + Animal.speak(self)

    def intro(self):
        base = super().intro()
        return "tiny " + base


class Cat(Animal):
    pass


for a in (Animal("x"), Dog("rex"), Puppy("bit", trick="roll"), Cat("tom")):
    print(
        a.intro(),
        isinstance(a, Dog),
        isinstance(a, (Cat, Puppy)),
        type(a).__name__,
        getattr(a, "trick", None),
    )
print(
    issubclass(Puppy, Animal),
    issubclass(Dog, Puppy),
    issubclass(Dog, (int, Animal)),
    issubclass(bool, int),
    Dog.kind,
    Cat.kind,
)
Animal.kind = "beast"
print(Cat.kind, Dog.kind, Cat("z").intro())


for f in (
    lambda: issubclass(5, int),
    lambda: isinstance(5, 5),
    lambda: isinstance(5, "int"),
    lambda: issubclass(int, 5),
    lambda: isinstance(1),
):
    try:
        print(f())
    except TypeError as e:
        print(e)
