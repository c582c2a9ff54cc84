from contextlib import nullcontext, suppress


def read(strict):
    with nullcontext() if strict else suppress(ValueError):
        return int("x")
    return "suppressed"


print(read(False))
try:
    read(True)
except ValueError as error:
    print(error)
with nullcontext(7) as seven:
    print(seven)
with nullcontext() as nothing:
    print(nothing)
n = nullcontext(enter_result=[1])
with n as first, n as second:
    print(first is second, n.enter_result)
