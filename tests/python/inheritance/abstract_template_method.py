from abc import ABC, abstractmethod


class Report(ABC):
    def render(self):
        parts = [self.header(), *self.body(), self.footer()]
        return "\n".join(p for p in parts if p)

    @abstractmethod
    def body(self):
        ...

    def header(self):
        return f"== {self.title} =="

    def footer(self):
        return ""

    @property
    @abstractmethod
    def title(self):
        ...


class Sales(Report):
    title = "Sales"

    def __init__(self, data):
        self.data = data

    def body(self):
        for k, v in self.data.items():
            yield f"{k:<6}{v:>5}"

    def footer(self):
        return f"{'sum':<6}{sum(self.data.values()):>5}"


class Half(Report):
    def body(self):
        return []


print(Sales({"tea": 12, "milk": 7}).render())
for cls in (Report, Half):
    try:
        cls()
    except TypeError as e:
        print(e)
print(sorted(Report.__abstractmethods__), Sales.__abstractmethods__)
