try:
    try:
        {}["a"]
    except KeyError as e:
        raise ValueError("second") from e
except ValueError:
    raise OSError("third")
