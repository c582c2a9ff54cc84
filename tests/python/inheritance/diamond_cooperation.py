class Base:
    def __init__(self, **kwargs):
        if kwargs:
            raise TypeError(f"unexpected: {sorted(kwargs)}")
        self.log = ["Base"]


class Named(Base):
    def __init__(self, *, name, **kwargs):
        super().__init__(**kwargs)
        self.name = name
        self.log.append("Named")


class Aged(Base):
    def __init__(self, *, age=0, **kwargs):
        super().__init__(**kwargs)
        self.age = age
        self.log.append("Aged")


class Person(Named, Aged):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.log.append("Person")


p = Person(name="Ann", age=31)
print(p.name, p.age, p.log)
for kwargs in ({"age": 3}, {"name": "Bo", "size": 1}):
    try:
        Person(**kwargs)
    except TypeError as e:
        print("TypeError:", e)
print([c.__name__ for c in Person.mro()])
