rows = [{"name": "a", "n": 1}, {"name": "b"}]
print([row["name"] for row in rows])
counts = [row["n"] for row in rows]
print(counts)
