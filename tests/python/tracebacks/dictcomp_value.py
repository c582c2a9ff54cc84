def lengths(words):
    return {w: len(w) for w in words}

print(lengths(["a", "bc"]))
lengths(["a", 7])
