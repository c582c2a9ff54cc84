from functools import cache


@cache
def f(a, b=2):
    "Doc text."
    return a + b


print(f.__name__, f.__qualname__, f.__module__, f.__doc__)
print(f.__wrapped__ is not f, f.__wrapped__(1, 1))
print(type(f).__name__, callable(f))
f.tag = "x"
print(f.tag, f.__dict__["tag"])
print(repr(f).startswith("<functools._lru_cache_wrapper object at 0x"))
try:
    f.missing
except AttributeError as error:
    print(error)
info = f.cache_info()
print(info, info.hits, info[1], info == (0, 0, None, 0), len(info))
print(type(info), info._fields)
print(info._asdict(), info._replace(hits=9))
