def kinds(values):
    return {v for v in values}

print(kinds([1, 1]))
kinds([1, [2]])
