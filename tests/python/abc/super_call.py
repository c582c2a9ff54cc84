from abc import ABC, abstractmethod


class Base(ABC):
    def __init__(self, name):
        self.name = name

    @abstractmethod
    def run(self):
        print("base run", self.name)
        return 1


class Middle(Base):
    def run(self):
        return super().run() + 1


class Leaf(Middle):
    def __init__(self, name, extra):
        super().__init__(name)
        self.extra = extra

    def run(self):
        return super().run() * 10 + self.extra


print(Leaf("leaf", 3).run())
print(Base.run(Leaf("direct", 0)))
