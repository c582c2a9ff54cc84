def perms(items):
    if len(items) <= 1:
        yield items
        return
    for i, head in enumerate(items):
        for tail in perms(items[:i] + items[i + 1:]):
            yield items[i:i + 1] + tail


def subsets(items):
    if not items:
        yield []
        return
    for rest in subsets(items[1:]):
        yield rest
        yield [items[0]] + rest


print(list(perms("abc")))
print(list(perms([1, 2])), list(perms(())), list(perms("")))
print(sorted(subsets([1, 2, 3]), key=lambda s: (len(s), s)))
print(len(list(perms(tuple(range(5))))), len(set(perms("aab"))))
print(["".join(p) for p in [*map(list, perms("xyz"))] if p[0] != "x"])
