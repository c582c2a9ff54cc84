def gen(items=[], *, start=0, **options):
    items.append(start)
    yield from items
    yield options


print(list(gen()), list(gen(start=5)), list(gen([9], start=1, debug=True)))


def evaluated(x=print("default evaluated once")):
    print("body starts")
    yield x


g = evaluated()
print("created")
print(next(g))
try:
    gen(1, 2)
except TypeError as e:
    print(e)
try:
    gen(bad_positional=1, items=[])
    print("kwargs accepted")
except TypeError as e:
    print(e)
