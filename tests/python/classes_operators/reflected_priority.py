"""The order in which operands are asked."""


class A:
    def __add__(self, o):
        print("A.add")
        return NotImplemented

    def __radd__(self, o):
        print("A.radd")
        return "A"

    def __lt__(self, o):
        print("A.lt")
        return NotImplemented

    def __gt__(self, o):
        print("A.gt")
        return True

    def __eq__(self, o):
        print("A.eq")
        return NotImplemented


class B(A):
    pass


class C(A):
    def __radd__(self, o):
        print("C.radd")
        return NotImplemented

    def __gt__(self, o):
        print("C.gt")
        return NotImplemented

    def __eq__(self, o):
        print("C.eq")
        return NotImplemented


class D:
    def __radd__(self, o):
        print("D.radd")
        return "D"


def attempt(f):
    try:
        print("=>", f())
    except TypeError as e:
        print("TypeError:", e)


attempt(lambda: A() + B())
attempt(lambda: A() + C())
attempt(lambda: A() + D())
attempt(lambda: A() + A())
attempt(lambda: 1 + A())
attempt(lambda: A() + 1)
attempt(lambda: A() < C())
attempt(lambda: A() < B())
attempt(lambda: A() < 1)
attempt(lambda: A() == C())
attempt(lambda: 1 == A())
attempt(lambda: A() != A())
attempt(lambda: D() + A())
attempt(lambda: D() + D())
attempt(lambda: A() <= A())
