from functools import cached_property


class Base:
    @cached_property
    def name(self):
        return type(self).__name__.lower()

    @cached_property
    def size(self):
        return 1


class Child(Base):
    @cached_property
    def size(self):
        return super().size + 10


print(Base().name, Child().name, Child().size)
c = Child()
print(c.size, c.size, sorted(vars(c)))
