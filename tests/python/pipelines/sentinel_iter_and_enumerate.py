tokens = iter(["a", "b", "END", "c"])
print(list(iter(lambda: next(tokens), "END")), list(tokens))
state = {"n": 0}


def tick():
    state["n"] += 3
    return state["n"]


print([x for x in iter(tick, 15)], state)
for i, (a, b) in enumerate(zip("xy", [1, 2, 3]), start=10):
    print(i, a, b)
pairs = zip(*[iter(range(6))] * 2)
print(list(pairs))
try:
    list(zip([1, 2], [1], strict=True))
except ValueError as e:
    print(e)
try:
    list(zip([1], [1, 2], "a", strict=True))
except ValueError as e:
    print(e)
try:
    iter(5, 6)
except TypeError as e:
    print(e)
print(list(map(lambda a, b: a * b, [1, 2, 3], [4, 5])), list(reversed(list(enumerate("ab")))))
