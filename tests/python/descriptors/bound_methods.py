class Button:
    def __init__(self, label):
        self.label = label

    def click(self, times=1):
        return f"{self.label} x{times}"

    @classmethod
    def make(cls, label):
        return cls(label)

    @staticmethod
    def help(topic):
        return f"help: {topic}"


b = Button("ok")
f = b.click
print(f(), f(3), Button.click(b, 2))
print(f.__self__ is b, f.__func__ is Button.click, f.__name__, f == b.click)
print(list(map(b.click, range(2))))
actions = {"click": b.click, "make": Button.make, "help": b.help}
print(actions["help"]("me"), actions["make"]("new").label)
f2 = Button.click.__get__(Button("late"))
print(f2(7))
b.click = lambda: "instance wins"
print(b.click(), f())
try:
    Button.click()
except TypeError as e:
    print(e)
try:
    f(1, 2, 3)
except TypeError as e:
    print(e)
