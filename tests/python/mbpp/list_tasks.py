def remove_duplicates(xs):
    return list(dict.fromkeys(xs))


def second_largest(xs):
    unique = sorted(set(xs))
    if len(unique) < 2:
        raise ValueError("need two distinct values")
    return unique[-2]


def rotate_left(xs, k):
    return xs[k:] + xs[:k]


def common(a, b, c):
    return sorted(set(a) & set(b) & set(c))


def split_even_odd(xs):
    return [x for x in xs if x % 2 == 0], [x for x in xs if x % 2]


def most_frequent(xs):
    return max(xs, key=lambda x: (xs.count(x), -xs.index(x)))


assert remove_duplicates([3, 1, 3, 2, 1]) == [3, 1, 2]
assert second_largest([1, 5, 5, 3]) == 3
assert rotate_left([1, 2, 3, 4], 1) == [2, 3, 4, 1]
assert common([1, 2, 3], [2, 3, 4], (3, 2)) == [2, 3]
assert split_even_odd(range(5)) == ([0, 2, 4], [1, 3])
assert most_frequent("abcb") == "b" and most_frequent([1, 2]) == 1
for f in (lambda: second_largest([1, 1]), lambda: most_frequent([]), lambda: remove_duplicates([[1]])):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
try:
    assert common([1], [2], [3]) == [0], f"got {common([1], [2], [3])}"
except AssertionError as e:
    print("AssertionError", e)
print("all passed")
