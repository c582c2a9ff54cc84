class Validator:
    def __init__(self, *types):
        self.types = types
        self.checked = 0

    def __call__(self, function):
        def wrapper(*args):
            for value, kind in zip(args, self.types):
                if not isinstance(value, kind):
                    raise TypeError(f"{value!r} is not {kind.__name__}")
            self.checked += 1
            return function(*args)
        return wrapper


check = Validator(int, str)


@check
def repeat(n, text):
    return text * n


@check
def index(n, text):
    return text[n]


print(repeat(2, "ab"), index(1, "xyz"), check.checked)
for arguments in (("a", "b"), (1, 2)):
    try:
        repeat(*arguments)
    except TypeError as error:
        print(error)


class Descriptor:
    def __init__(self, function):
        self.function = function

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return lambda *a: ("bound", self.function(instance, *a))


class Uses:
    base = 10

    @Descriptor
    def add(self, x):
        return self.base + x


print(Uses().add(5), type(Uses.add).__name__)
