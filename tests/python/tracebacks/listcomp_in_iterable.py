def inner(values):
    return [v + 1 for v in [int(v) for v in values]]

print(inner(["1", "2"]))
inner(["1", "x"])
