from abc import ABC, abstractmethod


class Pipeline(ABC):
    steps = ()

    def run(self, data):
        result = []
        for item in data:
            if self.accepts(item):
                result.append(self.transform(item))
        return self.finish(result)

    @abstractmethod
    def transform(self, item): ...

    def accepts(self, item):
        return True

    def finish(self, items):
        return items


class Doubler(Pipeline):
    def transform(self, item):
        return item * 2


class EvenSquares(Pipeline):
    def accepts(self, item):
        return item % 2 == 0

    def transform(self, item):
        return item**2

    def finish(self, items):
        return sum(items)


for cls in Doubler, EvenSquares:
    print(cls.__name__, cls().run(range(6)))
registry = {c.__name__.lower(): c for c in (Doubler, EvenSquares)}
print(registry["doubler"]().run("ab"))
try:
    Pipeline().run([])
except TypeError as e:
    print("error:", e)
