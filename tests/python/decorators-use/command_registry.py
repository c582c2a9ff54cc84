class Registry:
    def __init__(self):
        self.commands = {}

    def command(self, name=None, *, aliases=()):
        def register(fn):
            for key in (name or fn.__name__, *aliases):
                if key in self.commands:
                    raise KeyError(f"{key} already registered to {self.commands[key].__name__}")
                self.commands[key] = fn
            return fn
        return register

    def run(self, line):
        name, *args = line.split()
        try:
            fn = self.commands[name]
        except KeyError:
            return f"unknown command {name!r}"
        try:
            return fn(*args)
        except TypeError as e:
            return f"usage error: {e}"


app = Registry()


@app.command()
def add(*nums):
    return sum(map(int, nums))


@app.command("echo", aliases=("say", "print"))
def do_echo(first, second="!"):
    return first + second


for line in ("add 1 2 3", "add", "echo hi", "say a b", "say", "print a b c", "quit now"):
    print(line, "->", app.run(line))
try:
    @app.command()
    def say():
        pass
except KeyError as e:
    print(e)
print(sorted(app.commands), do_echo("still ", "callable"))
