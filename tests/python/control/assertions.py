def check(f):
    try:
        f()
        print("ok")
    except AssertionError as e:
        print(type(e).__name__, repr(str(e)), e.args)


def a1():
    assert True


def a2():
    assert 0


def a3():
    assert [], "empty list"


def a4():
    assert None, ("tuple", 1)


def a5():
    assert 1 == 2, f"{1} != {2}"


def a6():
    assert {}, {"k": 1}


def a7():
    assert "x", 1 / 0


def a8():
    assert all(x > 0 for x in [1, 2]) and not any([])


def a9():
    assert isinstance(5, str), type(5).__name__


for f in (a1, a2, a3, a4, a5, a6, a7, a8, a9):
    check(f)
try:
    assert False, 1 / 0
except ZeroDivisionError as e:
    print(e)


class Falsy:
    def __bool__(self):
        raise ValueError("no truth")


try:
    assert Falsy()
except ValueError as e:
    print(e)
pass
...
None
"just a string"
if True:
    pass
print("end")
