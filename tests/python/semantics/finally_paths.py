log = []


def path(kind):
    for i in range(2):
        try:
            log.append(f"try{i}")
            if kind == "return":
                return "r"
            if kind == "break":
                break
            if kind == "continue":
                continue
            if kind == "raise":
                raise ValueError("v")
            if kind == "nested":
                try:
                    return "inner"
                finally:
                    log.append("inner-finally")
        except ValueError:
            log.append("except")
            if i == 1:
                raise KeyError("from except")
        else:
            log.append("else")
        finally:
            log.append(f"finally{i}")
    else:
        log.append("loop-else")
    return "end"


for kind in ("return", "break", "continue", "raise", "nested", "none"):
    log.clear()
    try:
        r = path(kind)
    except KeyError as e:
        r = repr(e) + repr(e.__context__)
    print(kind, r, log)


def finally_overrides(kind):
    while True:
        try:
            if kind == "raise":
                raise ValueError
            return "try"
        finally:
            if kind != "plain":
                break
    return "after loop"


print(finally_overrides("raise"), finally_overrides("return"), finally_overrides("plain"))


def value_is_kept():
    x = 1
    try:
        return x
    finally:
        x = 2


def list_is_shared():
    x = [1]
    try:
        return x
    finally:
        x.append(2)


print(value_is_kept(), list_is_shared())


def generator_like():
    out = []
    for i in range(3):
        try:
            try:
                out.append(10 // (1 - i))
            except ZeroDivisionError as e:
                out.append(str(e))
                raise IndexError(i) from None
            finally:
                out.append("f")
        except IndexError as e:
            out.append(("index", e.args, e.__cause__))
    return out


print(generator_like())


def unbound_after_except():
    e = "before"
    try:
        raise ValueError("x")
    except ValueError as e:
        inner = str(e)
    try:
        return e
    except UnboundLocalError as err:
        return inner, str(err)


print(unbound_after_except())
try:
    try:
        raise KeyError("first")
    finally:
        try:
            raise ValueError("second")
        except ValueError as e:
            print("handled", e, repr(e.__context__))
except KeyError as e:
    print("outer", e, e.__context__)
