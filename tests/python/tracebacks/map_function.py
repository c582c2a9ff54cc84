def parse(text):
    return int(text, 10)

print(list(map(parse, ["1", "2"])))
print([n for n in map(parse, ["1", "z"])])
