apply = lambda values: [v.upper() for v in values]
print(apply(["a"]))
apply(["a", 1])
