class Table:
    names = ["a", "b"]
    lengths = [len(n) for n in names]
    print(lengths)
    broken = [n + 1 for n in names]
