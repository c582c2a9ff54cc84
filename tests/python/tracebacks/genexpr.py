def average(rows):
    return sum(r["n"] for r in rows) / len(rows)

print(average([{"n": 3}]))
average([{"n": 3}, {}])
