class Traced:
    log = []

    def __init__(self):
        self.value = 5

    def __getattribute__(self, name):
        if not name.startswith("__"):
            Traced.log.append(name)
        return super().__getattribute__(name)

    def __getattr__(self, name):
        return f"made up {name}"

    def double(self):
        return self.value * 2


t = Traced()
print(t.value, t.double(), t.other)
print(Traced.log)
Traced.log.clear()
print(hasattr(t, "anything"), Traced.log)
