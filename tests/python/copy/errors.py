import copy


def gen():
    yield 1


for thing in (gen(), {}.keys(), {}.items()):
    for function in (copy.copy, copy.deepcopy):
        try:
            function(thing)
        except TypeError as e:
            print(type(e).__name__, e)
print(issubclass(copy.Error, Exception), copy.error is copy.Error)
try:
    copy.copy()
except TypeError as e:
    print(e)
try:
    copy.deepcopy(1, {}, [], 4)
except TypeError as e:
    print(e)
try:
    copy.copy([], 1)
except TypeError as e:
    print(e)
try:
    raise copy.Error("own")
except copy.Error as e:
    print(repr(e))
