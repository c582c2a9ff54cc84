from functools import cmp_to_key


def by_length_then_reverse(a, b):
    if len(a) != len(b):
        return len(a) - len(b)
    return (a < b) - (a > b)


words = ["pear", "fig", "apple", "kiwi", "date", "plum", "nut"]
print(sorted(words, key=cmp_to_key(by_length_then_reverse)))
numbers = [3, 30, 34, 5, 9]
joined = "".join(sorted(map(str, numbers), key=cmp_to_key(lambda a, b: int(b + a) - int(a + b))))
print(joined)
print(max([1, 5, 3], key=cmp_to_key(lambda a, b: b - a)))
K = cmp_to_key(lambda a, b: a - b)
print(K(1) < K(2), K(1) > K(2), K(1) == K(1), K(1) <= K(1), K(2) >= K(3), K(1) != K(2))
print(K(3).obj, K(obj=4).obj)
items = [(2, "b"), (1, "z"), (2, "a"), (1, "y")]
items.sort(key=cmp_to_key(lambda x, y: x[0] - y[0]), reverse=True)
print(items)
