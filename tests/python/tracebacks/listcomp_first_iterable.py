def source():
    raise LookupError("no source")

def build():
    return [x for x in source()]

build()
