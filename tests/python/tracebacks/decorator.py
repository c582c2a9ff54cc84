def register(name):
    def wrap(function):
        if name == "":
            raise ValueError("empty name")
        return function
    return wrap

@register("a")
def first():
    pass

@register("")
def second():
    pass
