from abc import ABC, abstractmethod


class Observer(ABC):
    @abstractmethod
    def update(self, event: str, data: dict) -> None: ...


class Subject:
    def __init__(self):
        self._observers: list[Observer] = []

    def attach(self, observer: Observer) -> "Subject":
        if not isinstance(observer, Observer):
            raise TypeError(f"not an observer: {observer!r}")
        self._observers.append(observer)
        return self

    def notify(self, event, **data):
        for observer in self._observers:
            observer.update(event, data)


class Log(Observer):
    def __init__(self):
        self.lines = []

    def update(self, event, data):
        self.lines.append(f"{event}: {data}")


class Count(Observer):
    total = 0

    def update(self, event, data):
        Count.total += 1


log, count = Log(), Count()
subject = Subject().attach(log).attach(count)
subject.notify("start", at=1)
subject.notify("stop", at=2, ok=True)
print(log.lines, Count.total)
try:
    subject.attach("nobody")
except TypeError as e:
    print(e)
