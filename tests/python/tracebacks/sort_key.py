def rank(word):
    return {"a": 1, "b": 2}[word]

def order(words):
    return sorted(words, key=rank)

print(order(["b", "a"]))
order(["b", "c"])
