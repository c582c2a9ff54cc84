def firsts(pairs):
    return [a for a, b in pairs]

print(firsts([(1, 2)]))
firsts([(1, 2), (3, 4, 5)])
