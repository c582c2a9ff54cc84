def batched(items, size):
    if size < 1:
        raise ValueError("size must be positive")
    batch = []
    for item in items:
        batch.append(item)
        if len(batch) == size:
            yield tuple(batch)
            batch = []
    if batch:
        yield tuple(batch)


for b in batched("abcdefg", 3):
    print(b)
g = batched([1], 0)
try:
    next(g)
except ValueError as e:
    print("lazy error:", e)
print(list(batched([], 2)), list(batched(range(4), 2)))
