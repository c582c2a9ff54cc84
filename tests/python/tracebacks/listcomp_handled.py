def parse(words):
    try:
        numbers = [int(w) for w in words]
    except ValueError as e:
        raise RuntimeError("bad words") from e
    return numbers

print(parse(["1"]))
parse(["1", "two"])
