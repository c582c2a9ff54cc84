table = {("a", 1): 2}
print(table[("a", 1)])
table["it's"]
