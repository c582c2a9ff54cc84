class ConfigError(Exception):
    """Raised for a bad setting."""


def read(settings, key):
    try:
        value = int(settings[key])
    except KeyError:
        return None
    except (TypeError, ValueError) as error:
        raise ConfigError(f"{key}: {error}") from error
    else:
        if value < 0:
            raise ConfigError(key)
        return value
    finally:
        print("read", key)


for key in ("a", "b", "c", "d"):
    try:
        print(read({"a": "1", "b": "x", "d": -1}, key))
    except ConfigError as error:
        print("bad:", error, error.__cause__ is not None)
