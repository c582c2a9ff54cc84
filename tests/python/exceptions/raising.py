class AppError(Exception):
    pass


class CodeError(AppError):
    def __init__(self, code, msg="default"):
        super().__init__(msg)
        self.code = code


class TwoArgs(Exception):
    def __init__(self, a, b):
        self.a, self.b = a, b


def attempt(f):
    try:
        f()
    except BaseException as e:
        print(type(e).__name__, "|", e, "|", repr(e), "|", e.args)


def r1():
    raise ValueError


def r2():
    raise ValueError("m")


def r3():
    raise AppError("a", 1)


def r4():
    raise CodeError(404)


def r5():
    raise CodeError(500, msg="boom")


def r6():
    raise TwoArgs(1, 2)


def r7():
    raise "string"


def r8():
    raise 5


def r9():
    raise None


def r10():
    raise int


def r11():
    raise SystemExit(3)


def r12():
    raise KeyError("k") from ValueError("cause")


def r13():
    raise


def r14():
    raise CodeError


def r15():
    raise StopIteration(5)


def r16():
    raise KeyboardInterrupt


def r17():
    raise NotImplementedError("todo")


def r18():
    raise AppError(["list"]) from None


def r19():
    raise ValueError("x") from 5


def r20():
    raise (ValueError("tuple"), 1)


for f in (r1, r2, r3, r4, r5, r6, r7, r8, r9, r10, r11, r12, r13, r14, r15, r16, r17, r18, r19, r20):
    attempt(f)
try:
    r5()
except AppError as e:
    print(e.code, isinstance(e, CodeError), e.args)
e = ValueError("made earlier")
try:
    raise e
except ValueError as caught:
    print(caught is e)


def catch(cls, f):
    try:
        f()
    except cls as e:
        return type(e).__name__
    return "none"


print(catch(AppError, r4), catch((KeyError, ValueError), r2), catch(Exception, r6), catch((), lambda: 0))
try:
    catch(5, r1)
except TypeError as e:
    print(e)
try:
    catch(("a", ValueError), r6)
except TypeError as e:
    print(e)
