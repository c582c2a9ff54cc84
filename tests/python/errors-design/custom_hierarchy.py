class AppError(Exception):
    code = 500

    def __init__(self, message="internal", **details):
        super().__init__(message)
        self.details = details

    def __str__(self):
        extra = "".join(f" {k}={v!r}" for k, v in self.details.items())
        return f"[{self.code}] {super().__str__()}{extra}"


class NotFound(AppError):
    code = 404


class Invalid(AppError, ValueError):
    code = 422


def handle(key):
    if key == "none":
        raise NotFound("no such user", id=7)
    if key == "bad":
        raise Invalid("wrong age", age=-1)
    if key == "boom":
        raise AppError
    return "fine"


for key in ("ok", "none", "bad", "boom"):
    try:
        print(handle(key))
    except NotFound as e:
        print("not found:", e, e.details)
    except ValueError as e:
        print("value:", e, e.args, isinstance(e, AppError))
    except AppError as e:
        print("app:", e, repr(e))
