from contextlib import contextmanager


@contextmanager
def passing():
    yield


try:
    with passing():
        raise StopIteration("mine")
except StopIteration as error:
    print("stop", error)
try:
    with passing():
        next(iter([]))
except StopIteration as error:
    print("stop", error.args)
try:
    with passing():
        raise RuntimeError("run")
except RuntimeError as error:
    print(error, error.__cause__)


@contextmanager
def counting(log):
    log.append("in")
    try:
        yield log
    finally:
        log.append("out")


log = []
for i in range(3):
    with counting(log) as same:
        if i == 1:
            continue
        same.append(i)
print(log)
