def run(n):
    log = []
    try:
        log.append("try")
        if n == 1:
            raise ValueError("one")
        if n == 2:
            raise KeyError("two")
        if n == 3:
            return log + ["returned"]
        if n == 4:
            raise ZeroDivisionError("four")
    except ValueError as e:
        log.append(f"value {e}")
    except (KeyError, IndexError) as e:
        log.append(f"lookup {e}")
        if n == 2:
            return log
    else:
        log.append("else")
    finally:
        log.append("finally")
        print("cleanup", n, end="; ")
    log.append("after")
    return log


for n in range(6):
    try:
        print(run(n))
    except ArithmeticError as e:
        print("outer", type(e).__name__, e)


def nested():
    try:
        try:
            1 / 0
        except ValueError:
            print("wrong")
        finally:
            print("inner finally", end=" ")
    except ZeroDivisionError as e:
        print("caught", e, end=" ")
        try:
            raise TypeError("from handler")
        except TypeError as e2:
            print(type(e2.__context__).__name__, e2.__cause__)
    else:
        print("no")


nested()


def loop():
    for i in range(4):
        try:
            if i == 0:
                continue
            if i == 2:
                break
            x = 1 / (i - 1)
        except ZeroDivisionError:
            print("zero", i, end=" ")
            continue
        finally:
            print("fin", i, end=" ")
    print()


loop()


def swallow():
    try:
        raise ValueError("lost")
    finally:
        return "swallowed"


def replaced():
    try:
        raise ValueError("first")
    finally:
        raise KeyError("second")


print(swallow())
try:
    replaced()
except KeyError as e:
    print(repr(e), repr(e.__context__))
try:
    pass
except:
    print("no")
else:
    print("bare else")
try:
    [][1]
except:
    print("bare")
while True:
    try:
        break
    finally:
        print("break through")


def gen_return():
    for x in range(3):
        try:
            return x
        finally:
            if x < 2:
                continue


print(gen_return())
