words = ["banana", "Apple", "cherry", "apple", "fig"]
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len, reverse=True))
print(sorted(words, key=lambda w: (-len(w), w.lower())), max(words, key=len), min(words, key=str.swapcase))
pairs = [(2, "b"), (1, "z"), (2, "a")]
pairs.sort(key=lambda p: p[0])
print(pairs, sorted(pairs), sorted(pairs, key=lambda p: (p[0], p[1]), reverse=True))
print(sorted("b3A1"), sorted({3: 1, 1: 2}), sorted([True, 0, 2.5, -1]), [].sort())
for f in (lambda: sorted([None, 1]), lambda: sorted([1], len), lambda: [1].sort(key=5), lambda: sorted([1, 2], key=lambda a, b: 0)):
    try:
        f()
    except TypeError as e:
        print(e)
