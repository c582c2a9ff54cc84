from contextlib import AbstractContextManager


class Timer(AbstractContextManager):
    def __exit__(self, kind, error, trace):
        print("exit", kind)


with Timer() as t:
    print(type(t).__name__)


class Broken(AbstractContextManager):
    pass


try:
    Broken()
except TypeError as error:
    print(error)


class Duck:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        return None


print(isinstance(Duck(), AbstractContextManager), issubclass(Timer, AbstractContextManager))
print(isinstance(5, AbstractContextManager))
