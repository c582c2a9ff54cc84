from abc import abstractmethod


class Loose:
    @abstractmethod
    def go(self):
        return "went"


print(Loose().go(), Loose.go.__isabstractmethod__)


def plain():
    pass


marked = abstractmethod(plain)
print(marked is plain, plain.__isabstractmethod__)
try:
    abstractmethod(5)
except AttributeError as e:
    print(e)
