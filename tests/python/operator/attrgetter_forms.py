from operator import attrgetter


class Address:
    def __init__(self, city):
        self.city = city


class Person:
    def __init__(self, name, age, city):
        self.name, self.age, self.address = name, age, Address(city)

    @property
    def upper(self):
        return self.name.upper()


people = [Person("bob", 25, "Rome"), Person("al", 30, "Oslo"), Person("cy", 25, "Bern")]
print([p.name for p in sorted(people, key=attrgetter("age", "name"))])
print(attrgetter("address.city")(people[0]), attrgetter("name", "address.city")(people[1]), attrgetter("upper")(people[2]))
print([p.name for p in sorted(people, key=attrgetter("address.city"), reverse=True)])
print(attrgetter("a.b", "c"), attrgetter("name"), attrgetter("real", "imag")(3))
for args in [("missing",), ("address.zip",)]:
    try:
        attrgetter(*args)(people[0])
    except AttributeError as e:
        print(e)
for args in [(), (5,)]:
    try:
        attrgetter(*args)
    except TypeError as e:
        print(e)
try:
    attrgetter("a")()
except TypeError as e:
    print(e)
