"""Descriptors with __set_name__, __get__, __set__, __delete__."""


class Field:
    def __init__(self, kind, default=None):
        self.kind = kind
        self.default = default

    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = name

    def __get__(self, instance, owner):
        if instance is None:
            return self
        return instance.__dict__.get(self.name, self.default)

    def __set__(self, instance, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name} expects {self.kind.__name__}, got {value!r}")
        instance.__dict__[self.name] = value

    def __delete__(self, instance):
        print("delete", self.name)
        instance.__dict__.pop(self.name, None)


class Person:
    name = Field(str, "anon")
    age = Field(int)

    def __init__(self, name, age):
        self.name = name
        self.age = age


p = Person("Ann", 30)
print(p.name, p.age, p.__dict__)
try:
    p.age = "old"
except TypeError as e:
    print(e)
p.age += 1
print(p.age, Person.age is vars(Person)["age"], Person.name.default)
del p.name
print(p.name, p.__dict__)


class Student(Person):
    grade = Field(float, 0.0)


s = Student("Bob", 20)
s.grade = 3.5
print(vars(s), s.name)
try:
    setattr(s, "grade", 1)
except TypeError as e:
    print(e)
