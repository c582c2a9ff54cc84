key = lambda item: item["rank"]
print(key({"rank": 1}))
items = sorted([{"rank": 2}, {"name": "x"}], key=key)
