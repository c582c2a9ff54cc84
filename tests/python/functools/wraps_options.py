from functools import WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES, update_wrapper, wraps

print(WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES)


def source():
    """Source doc."""


source.tag = "t"


@wraps(source, assigned=("__name__",), updated=())
def only_name():
    """Own doc."""


print(only_name.__name__, only_name.__doc__, hasattr(only_name, "tag"), only_name.__wrapped__ is source)


def target():
    pass


print(update_wrapper(target, source) is target, target.__name__, target.tag, target.__doc__)


class Callable:
    """A callable object."""

    def __init__(self, function):
        update_wrapper(self, function)
        self.function = function

    def __call__(self, *args):
        return ("called", self.function(*args))


@Callable
def shout(text):
    """Shouts."""
    return text.upper()


print(shout("x"), shout.__name__, shout.__doc__, shout.__wrapped__("y"))
