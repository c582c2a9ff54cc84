people = [{"name": "Ann", "age": 31, "tags": ["a", "b"]}, {"name": "Bo", "age": 25, "tags": []}, {"name": "Cy", "age": 31, "tags": ["b"]}]
print({p["name"]: p["age"] for p in people if p["age"] > 30})
print({t: [p["name"] for p in people if t in p["tags"]] for t in sorted({t for p in people for t in p["tags"]})})
print([f"{i}:{p['name'][0]}" for i, p in enumerate(people, 1)], [len(p["tags"]) or None for p in people])
ages = [p["age"] for p in people]
print({a: ages.count(a) for a in ages}, all(a > 18 for a in ages), any(not p["tags"] for p in people))
print(sorted(people, key=lambda p: (-p["age"], p["name"]))[0]["name"], max(people, key=lambda p: len(p["tags"]))["name"])
print([{k: v for k, v in p.items() if k != "tags"} for p in people][1:])
print(dict(zip(*[iter("a1b2c3")] * 2)), list(zip(*[(1, "x"), (2, "y")])))
try:
    [p["email"] for p in people]
except KeyError as e:
    print("KeyError", e)
