import sys
# except* inside functions, loops, generators; else and finally; nested groups
def worker(n):
    match n % 4:
        case 0: raise ValueError(n)
        case 1: raise KeyError(n)
        case 2: raise OSError(n, "os")
        case _: return n

def gather(ns):
    errors, results = [], []
    for n in ns:
        try:
            results.append(worker(n))
        except Exception as e:
            errors.append(e)
    if errors:
        raise ExceptionGroup("workers failed", errors)
    return results

def run(ns):
    out = []
    for attempt in range(2):
        try:
            out.append(gather(ns))
        except* ValueError as eg:
            out.append(("values", [e.args for e in eg.exceptions]))
            for e in eg.exceptions:
                if e.args[0] == 4:
                    break
        except* (KeyError, OSError) as eg:
            out.append(("others", len(eg.exceptions)))
        else:
            out.append("fine")
        finally:
            out.append("done")
    return out

print(run([3, 7]))
print(run([0, 1, 2, 3, 4]))

def partly():
    try:
        raise ExceptionGroup("g", [ValueError(1), ExceptionGroup("h", [TypeError(2), ValueError(3)])])
    except* TypeError:
        print("types gone")
try:
    partly()
except ExceptionGroup as eg:
    print(repr(eg), repr(eg.exceptions[1]))

def naked():
    try:
        raise KeyError("naked")
    except* KeyError as eg:
        print(repr(eg), eg.exceptions)
        raise
try:
    naked()
except BaseException as e:
    print(type(e).__name__, repr(e))

def gen():
    for i in range(3):
        try:
            got = yield i
            if got:
                raise ExceptionGroup("sent", [got])
        except* ValueError as eg:
            yield ("caught", repr(eg.exceptions[0]))
g = gen()
print(next(g), g.send(ValueError("v")), next(g))

def names():
    e = "before"
    try:
        raise ValueError(1)
    except* ValueError as e:
        pass
    try:
        return e
    except NameError as err:
        return str(err)
print(names())

def two():
    try:
        raise ExceptionGroup("two", [ValueError(1), TypeError(2)])
    except* ValueError:
        raise KeyError("from value")
    except* TypeError:
        raise IndexError("from type")
try:
    two()
except ExceptionGroup as eg:
    print(repr(eg))
    print([repr(e.__context__) for e in eg.exceptions])

def leaves(eg):
    for e in eg.exceptions:
        if isinstance(e, BaseExceptionGroup):
            yield from leaves(e)
        else:
            yield e
deep = ExceptionGroup("1", [ValueError("a"), ExceptionGroup("2", [TypeError("b"), ExceptionGroup("3", [KeyError("c")])])])
print([repr(e) for e in leaves(deep)])
print(deep.subgroup(lambda e: isinstance(e, KeyError)).exceptions[0].exceptions)
try:
    try:
        raise deep
    except* ValueError:
        pass
    except* TypeError:
        pass
except* KeyError as rest:
    print("rest", repr(rest))
def returns():
    try:
        return "from try"
    except* ValueError:
        print("no")
    finally:
        print("finally")
print(returns())
try:
    raise BaseExceptionGroup("exit", [SystemExit(3), ValueError(1)])
except* SystemExit as e:
    print("exit", e.exceptions[0].code)
except* ValueError as e:
    print("value")
