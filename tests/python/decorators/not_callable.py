values = {"x": 3}

try:
    @values["x"]
    def f():
        pass
except TypeError as error:
    print(error)

try:
    @property
    @values
    def g():
        pass
except TypeError as error:
    print(error)


@values["x"]
class C:
    pass
