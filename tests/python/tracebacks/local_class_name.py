def make():
    class LocalError(LookupError):
        pass
    return LocalError

raise make()("from a function")
