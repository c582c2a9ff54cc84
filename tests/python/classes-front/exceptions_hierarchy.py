class AppError(Exception):
    code = 1

    def __init__(self, message, *, detail=None):
        super().__init__(message)
        self.detail = detail

    def __str__(self):
        base = super().__str__()
        return f"[{self.code}] {base}" + (f" ({self.detail})" if self.detail else "")


class NotFound(AppError, KeyError):
    code = 404


class Invalid(AppError, ValueError):
    code = 400

    def __init__(self, field, **kw):
        super().__init__(f"invalid {field}", **kw)
        self.field = field


for make in (lambda: AppError("plain"), lambda: NotFound("k", detail="x"), lambda: Invalid("age", detail=3)):
    try:
        raise make()
    except (KeyError, ValueError) as error:
        print("specific", type(error).__name__, error, error.args)
    except AppError as error:
        print("general", error, error.args, error.detail)
print(issubclass(NotFound, KeyError), issubclass(Invalid, LookupError))
print([c.__name__ for c in Invalid.__mro__])


class Wrapped(Exception):
    pass


try:
    try:
        raise Invalid("name")
    except Invalid as error:
        raise Wrapped("outer") from error
except Wrapped as error:
    print(error, "<-", error.__cause__, error.__cause__.field)
raise NotFound("final", detail="end")
