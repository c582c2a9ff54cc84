class ConfigError(Exception):
    pass


def load(raw):
    try:
        return int(raw["port"])
    except KeyError as e:
        raise ConfigError(f"missing {e}") from e
    except ValueError:
        raise ConfigError("not a number")
    except TypeError:
        raise ConfigError("no mapping") from None


def show(e):
    out = []
    while e is not None:
        out.append(f"{type(e).__name__}({e})")
        e = e.__cause__ or (None if e.__suppress_context__ else e.__context__)
    return " <- ".join(out)


for raw in ({"port": "80"}, {}, {"port": "x"}, None):
    try:
        print(load(raw))
    except ConfigError as e:
        print(show(e), e.__cause__ is not None, e.__suppress_context__)
try:
    try:
        raise ValueError("first")
    finally:
        raise KeyError("second")
except KeyError as e:
    print(show(e))
try:
    raise ValueError from 5
except TypeError as e:
    print(e)
