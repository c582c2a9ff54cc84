class Plain(metaclass=type):
    x = 1


class Based(Plain, metaclass=type):
    y = 2


print(type(Plain), Based.x, Based.y, type(Based).__name__)
try:
    class Wrong(total=False):
        pass
except TypeError as error:
    print(error)
