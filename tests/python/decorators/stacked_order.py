def trace(label):
    print("make", label)
    def decorate(function):
        print("apply", label, "to", function.__name__)
        def inner(*args):
            print("enter", label)
            result = function(*args)
            print("leave", label)
            return result
        inner.__name__ = label + "(" + function.__name__ + ")"
        return inner
    return decorate


def default(value):
    print("default", value)
    return value


@trace("a")
@trace("b")
@trace("c")
def work(x=default(3)):
    print("work", x)
    return x * 2


print(work())
print(work.__name__)


@trace("k1")
@trace("k2")
class Thing:
    print("body")

    def __init__(self, size):
        self.size = size


print(Thing.__name__)
print(Thing(4).size)
