a = [3, 1, 2]
print(
    sorted(a),
    sorted(a, reverse=True),
    a,
    sorted("banana"),
    sorted({3: 1, 1: 2}),
    sorted((2, 1)),
    sorted([]),
    sorted([2.5, 1, True]),
)
people = [("bob", 30), ("al", 25), ("cy", 30), ("di", 25)]
print(
    sorted(people, key=lambda p: p[1]),
    sorted(people, key=lambda p: p[1], reverse=True),
    sorted(people, key=lambda p: (-p[1], p[0])),
)
people.sort(key=lambda p: len(p[0]))
print(people)
words = ["b", "A", "a", "B"]
words.sort(key=str.lower)
print(words, sorted(words), sorted(words, key=str.lower, reverse=True))
print(
    sorted([[2, 1], [1, 5], [1, 2]]),
    sorted([(1, "b"), (1, "a")]),
    sorted(["10", "9", "1"], key=int),
    sorted([3, -1, 2], key=abs),
    sorted(range(5), key=lambda x: x % 2),
    sorted([1, 2, 3], key=None),
)
calls = []


def key(x):
    calls.append(x)
    return -x


print(sorted([3, 1, 2], key=key), calls)
for f in (
    lambda: sorted([1, "a"]),
    lambda: sorted([None, 1]),
    lambda: sorted(5),
    lambda: sorted(),
    lambda: sorted([1], 2),
    lambda: sorted([1], foo=1),
    lambda: [2, 1].sort(1),
    lambda: [2, 1].sort(key=5),
    lambda: sorted([[1], [1, "a"], [1, 2]]),
    lambda: sorted([1, 2], key=lambda: 1),
    lambda: sorted([{}, {}]),
    lambda: sorted([2, "x"]),
    lambda: [1, 2].sort(reverse="a"),
    lambda: sorted([1, 2], reverse=None),
):
    try:
        print(f())
    except TypeError as e:
        print(e)
