from abc import ABC, abstractmethod


class Animal(ABC):
    @property
    @abstractmethod
    def name(self):
        ...

    @property
    @abstractmethod
    def sound(self):
        return "default"

    @sound.setter
    @abstractmethod
    def sound(self, value): ...


class Dog(Animal):
    def __init__(self):
        self._sound = "woof"

    @property
    def name(self):
        return "dog"

    @property
    def sound(self):
        return self._sound + "/" + super().sound

    @sound.setter
    def sound(self, value):
        self._sound = value


class Cat(Animal):
    name = "cat"


d = Dog()
d.sound = "bark"
print(d.name, d.sound)
try:
    Cat()
except TypeError as e:
    print(e)
try:
    Animal()
except TypeError as e:
    print(e)
print(Animal.name.__isabstractmethod__, Dog.name.__isabstractmethod__)
