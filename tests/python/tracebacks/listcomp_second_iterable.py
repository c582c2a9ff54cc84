def pairs(table):
    return [(k, v) for k in table for v in table[k]]

print(pairs({"a": [1, 2]}))
pairs({"a": [1], "b": None})
