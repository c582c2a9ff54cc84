from functools import reduce


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


print(reduce(lambda a, b: a + b, [1, 2, 3, 4]))
print(reduce(lambda a, b: a * b, range(1, 6), 1))
print(reduce(lambda acc, word: acc + [word.upper()], ["a", "b"], []))
print(reduce(lambda a, b: a if len(a) >= len(b) else b, "the quick brown foxes".split()))
print(reduce(max, iter([3, 9, 2])), reduce(lambda a, b: (a, b), "abcd"))
print(reduce(lambda a, b: a, [7]), reduce(lambda a, b: a, [], "init"))
print(reduce(lambda d, kv: {**d, kv[0]: kv[1]}, [("a", 1), ("b", 2)], {}))
attempt(lambda: reduce(lambda a, b: a, []))
attempt(lambda: reduce(lambda a, b: a, 5))
attempt(lambda: reduce(lambda a: a, [1, 2]))
attempt(lambda: reduce(len))
attempt(lambda: reduce(lambda a, b: a / b, [1, 0]))
