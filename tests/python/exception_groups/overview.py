eg = ExceptionGroup("eg", [ValueError(1), TypeError(2), ExceptionGroup("inner", [KeyError("k"), ValueError("v")])])
print(str(eg), repr(eg))
print(eg.message, eg.exceptions, eg.args)
print(isinstance(eg, Exception), isinstance(eg, BaseExceptionGroup), type(eg).__mro__)
m, r = eg.split(ValueError)
print(repr(m), repr(r))
print(repr(eg.subgroup(KeyError)), eg.subgroup(OSError))
print(repr(eg.subgroup(lambda e: isinstance(e, TypeError))))
print(repr(eg.split((ValueError, KeyError))))
print(repr(eg.derive([ValueError(9)])))
b = BaseExceptionGroup("b", [KeyboardInterrupt()])
print(repr(b), type(BaseExceptionGroup("c", [ValueError()])).__name__)
def attempt(f):
    try: print("ok", repr(f()))
    except Exception as e: print(type(e).__name__, e)
attempt(lambda: ExceptionGroup())
attempt(lambda: ExceptionGroup("x"))
attempt(lambda: ExceptionGroup(1, [ValueError()]))
attempt(lambda: ExceptionGroup("x", []))
attempt(lambda: ExceptionGroup("x", 5))
attempt(lambda: ExceptionGroup("x", [1]))
attempt(lambda: ExceptionGroup("x", [KeyboardInterrupt()]))
attempt(lambda: eg.split(5))
attempt(lambda: eg.subgroup("a"))

def star(exc):
    log = []
    try:
        try:
            raise exc
        except* ValueError as e:
            log.append(("V", repr(e)))
        except* (TypeError, KeyError) as e:
            log.append(("TK", repr(e)))
        else:
            log.append("else")
        finally:
            log.append("finally")
    except BaseException as rest:
        log.append(("rest", repr(rest)))
    print(log)
star(ValueError("naked"))
star(OSError("other"))
star(eg)
star(ExceptionGroup("o", [OSError(1), ValueError(2)]))
star(ExceptionGroup("o", [OSError(1), ExceptionGroup("p", [OSError(3), TypeError(4)])]))

def raising():
    try:
        raise ExceptionGroup("eg", [ValueError(1), TypeError(2), OSError(3)])
    except* ValueError as e:
        raise RuntimeError("new") from e
    except* TypeError:
        raise
try:
    raising()
except BaseException as e:
    print(repr(e))
    for x in e.exceptions: print(" ", repr(x), repr(x.__cause__), repr(x.__context__))
try:
    try:
        raise ValueError(5)
    except* ExceptionGroup:
        pass
except TypeError as e:
    print(e)
try:
    try:
        raise ValueError(5)
    except* 5:
        pass
except TypeError as e:
    print(e)
class MyGroup(ExceptionGroup):
    def __new__(cls, message, excs, code):
        self = super().__new__(cls, message, excs)
        self.code = code
        return self
    def derive(self, excs):
        return MyGroup(self.message, excs, self.code)
try:
    g = MyGroup("mine", [ValueError(1), KeyError(2)], 42)
    a, c = g.split(ValueError)
    print(type(a).__name__, a.code, c.code, a.message)
except TypeError as e:
    print(e)
e = ExceptionGroup("n", [ValueError(1)])
e.add_note("note one")
e.add_note("note two")
s = e.subgroup(lambda x: isinstance(x, ValueError))
print(s.__notes__, s is e)
try:
    e.message = "z"
except AttributeError as x:
    print(x)
