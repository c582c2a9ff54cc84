"""getattr and its family with names made at run time."""


class Robot:
    def __init__(self):
        self.x = self.y = 0

    def do_left(self):
        self.x -= 1

    def do_up(self, n=1):
        self.y += n

    def run(self, script):
        for line in script.splitlines():
            word, *args = line.split()
            method = getattr(self, "do_" + word, None)
            if method is None:
                print("unknown", word)
                continue
            method(*map(int, args))


r = Robot()
r.run("left\nup 5\nfly\nup")
print(r.x, r.y)
for name in ["x", "y"]:
    setattr(r, name, getattr(r, name) * 10)
print(vars(r))
for i in range(3):
    setattr(r, f"slot{i}", i)
print([getattr(r, f"slot{i}") for i in range(3)], hasattr(r, "slot9"))
delattr(r, "slot0")
try:
    delattr(r, "slot0")
except AttributeError as e:
    print(e)
try:
    getattr(r, 5)
except TypeError as e:
    print(e)
try:
    getattr(r, "nothing")
except AttributeError as e:
    print(e)
try:
    setattr(r, 1, 2)
except TypeError as e:
    print(e)
print(getattr(r, "gone", None), getattr("abc", "upper")(), getattr(int, "from_bytes")(b"\x01", "big"))
print(sorted(a for a in vars(r)))
