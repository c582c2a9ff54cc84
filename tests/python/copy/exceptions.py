import copy


class AppError(Exception):
    def __init__(self, message, code=0):
        super().__init__(message)
        self.code = code


error = AppError("broken", 7)
duplicate = copy.copy(error)
print(repr(duplicate), duplicate.code, duplicate.args, type(duplicate) is AppError)
deep = copy.deepcopy(ValueError("x", [1]))
print(repr(deep))


class Strict(Exception):
    def __init__(self, a, b):
        super().__init__(f"{a}-{b}")


try:
    copy.copy(Strict(1, 2))
except TypeError as e:
    print(e)
