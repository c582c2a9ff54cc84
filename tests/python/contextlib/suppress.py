from contextlib import suppress

with suppress(KeyError):
    {}["x"]
    print("not reached")
print("after")
with suppress(ValueError, TypeError):
    int("x")
with suppress(Exception):
    1 / 0
with suppress():
    print("nothing to suppress")
try:
    with suppress(KeyError):
        [][0]
except IndexError as error:
    print("escaped", error)
total = 0
for text in ["1", "x", "3", None]:
    with suppress(ValueError, TypeError):
        total += int(text)
print(total)
s = suppress(LookupError)
with s:
    with s:
        raise IndexError
    print("inner done")
with s as value:
    print(value)
