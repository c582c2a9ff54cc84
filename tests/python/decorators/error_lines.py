def fails(function):
    raise RuntimeError("no " + function.__name__)


def identity(function):
    return function


try:
    @identity
    @fails
    @identity
    def work():
        pass
except RuntimeError as error:
    print(error)

try:
    @missing
    def other():
        pass
except NameError as error:
    print(error)

try:
    work
except NameError as error:
    print(error)


@identity
@fails
@identity
def last(
    x=1,
):
    pass
