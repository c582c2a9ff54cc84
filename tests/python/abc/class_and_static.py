from abc import ABC, abstractmethod


class Loader(ABC):
    @classmethod
    @abstractmethod
    def create(cls, text): ...

    @staticmethod
    @abstractmethod
    def check(text): ...

    @classmethod
    def default(cls):
        return cls.create("default")


class Csv(Loader):
    def __init__(self, parts):
        self.parts = parts

    @classmethod
    def create(cls, text):
        return cls(text.split(","))

    @staticmethod
    def check(text):
        return "," in text


print(Csv.default().parts, Csv.create("a,b").parts, Csv.check("a"))
try:
    Loader()
except TypeError as e:
    print(e)
print(Loader.create("x"), Loader.check.__isabstractmethod__)
