def field(default=None, *, required=False):
    return {"default": default, "required": required}


def command(name):
    def decorate(function):
        function.command = name
        return function
    return decorate


class Form:
    name = field(required=True)
    age = field(18)
    fields = ["name", "age"]
    defaults = {key: value["default"] for key, value in [("name", name), ("age", age)]}
    helper = staticmethod(lambda x: x * 2)
    doubled = [2 * x for x in range(3)]
    COLORS = ("red", "green")
    index = {color: i for i, color in enumerate(COLORS)}
    first, second = COLORS
    total = sum(len(color) for color in COLORS)
    compiled = dict(zip(COLORS, range(5, 7)))

    @command("save")
    def save(self):
        return "saved"

    @command("load")
    def load(self):
        return "loaded"

    commands = {f.command: f for f in (save, load)}

    def run(self, name):
        return self.commands[name](self)


print(Form.fields, Form.defaults, Form.helper(4), Form.doubled, Form.index)
print(Form.first, Form.second, Form.total, Form.compiled)
print(Form().run("save"), Form().run("load"), Form.name["required"])
