class CM:
    def __init__(self, name, fail_enter=False, fail_exit=False):
        self.name, self.fail_enter, self.fail_exit = name, fail_enter, fail_exit

    def __enter__(self):
        if self.fail_enter:
            raise RuntimeError(f"enter {self.name}")
        print("enter", self.name)
        return self

    def __exit__(self, *exc):
        print("exit", self.name, exc[0] and exc[0].__name__)
        if self.fail_exit:
            raise OSError(f"exit {self.name}")


try:
    with CM("a"), CM("b", fail_enter=True), CM("c"):
        print("no")
except RuntimeError as e:
    print("caught", e)
try:
    with CM("a"), CM("b", fail_exit=True):
        raise ValueError("body")
except OSError as e:
    print("caught", e, "context", repr(e.__context__))


def early():
    for i in range(3):
        with CM(f"loop{i}"):
            if i == 0:
                continue
            return i


print(early())
try:
    with 5:
        pass
except TypeError as e:
    print(e)


class Half:
    def __enter__(self):
        return 1


try:
    with Half():
        pass
except TypeError as e:
    print(e)
