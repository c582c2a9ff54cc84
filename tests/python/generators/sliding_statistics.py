def moving_average(values, n):
    window = []
    for v in values:
        window.append(v)
        if len(window) > n:
            del window[0]
        yield sum(window) / len(window)


def pairwise(items):
    it = iter(items)
    try:
        prev = next(it)
    except StopIteration:
        return
    for item in it:
        yield prev, item
        prev = item


def groups(items, key):
    current, bucket = None, []
    for item in items:
        k = key(item)
        if bucket and k != current:
            yield current, bucket
            bucket = []
        current = k
        bucket.append(item)
    if bucket:
        yield current, bucket


def dedupe(items):
    seen = set()
    for item in items:
        if item not in seen:
            seen.add(item)
            yield item


print([round(v, 2) for v in moving_average([1, 2, 3, 4, 10], 3)])
print(list(pairwise("abcd")), list(pairwise([])), list(pairwise([1])))
print([(k, "".join(g)) for k, g in groups("AAbbCa", str.isupper)])
print(list(dedupe([3, 1, 3, 2, 1])), "".join(dedupe("mississippi")))
print([b - a for a, b in pairwise(dedupe([1, 1, 4, 4, 9]))])
