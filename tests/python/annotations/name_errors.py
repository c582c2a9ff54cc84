try:
    def f(x: Later):
        pass
except NameError as error:
    print(error)

try:
    class C:
        x: Missing = 1
except NameError as error:
    print(error)

try:
    y: Unknown = 2
except NameError as error:
    print(error, y)

try:
    def g() -> "text" | None:
        pass
except TypeError as error:
    print(error)


class Node:
    def __init__(self, nxt: "Node" = None):
        self.nxt: Node = nxt

    def attach(self, other: "Node") -> "Node":
        self.nxt = other
        return self


print(type(Node().attach(Node()).nxt).__name__)


class Later:
    pass


def h(x: Later) -> Later:
    return x


print(isinstance(h(Later()), Later))
try:
    class D:
        def m(self, other: D):
            pass
except NameError as error:
    print(error)
