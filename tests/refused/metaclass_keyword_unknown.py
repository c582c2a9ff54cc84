def make(name, bases, namespace):
    return type(name, bases, namespace)


class Made(metaclass=make):
    pass
