class Outer:
    class Error(Exception):
        pass

    def fail(self):
        raise Outer.Error("nested", 2)

Outer().fail()
