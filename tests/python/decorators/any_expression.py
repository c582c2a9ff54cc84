class Bus:
    def __init__(self):
        self.handlers = []

    def on(self, event):
        def decorate(function):
            self.handlers.append((event, function))
            return function
        return decorate

    def emit(self, event, *args):
        return [f(*args) for e, f in self.handlers if e == event]


bus = Bus()
identity = lambda f: f
table = [identity, lambda f: lambda *a: ("wrapped", f(*a))]


@bus.on("start")
def begin(x):
    return x + 1


@bus.on("start")
@table[1]
def other(x):
    return x + 2


@(lambda f: f("called at once"))
def text(message):
    return message.title()


@table[0]
def plain():
    return "plain"


@str.upper
@(lambda f: f.__name__)
def renamed():
    pass


print(bus.emit("start", 10), begin(0), other(0))
print(text, plain(), renamed)
