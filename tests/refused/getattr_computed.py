def read(obj, name):
    return getattr(obj, name)
