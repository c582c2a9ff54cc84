from operator import itemgetter

get = itemgetter(1)
print(get([10, 20]), get("ab"), get({1: "x"}), itemgetter("k")({"k": 5}))
print(itemgetter(0, 2)([1, 2, 3]), itemgetter(slice(1, None))("hello"), itemgetter(-1)((1, 2)))
rows = [("bob", 25), ("alice", 30), ("carol", 25)]
print(sorted(rows, key=itemgetter(1)), sorted(rows, key=itemgetter(1, 0)))
print(max(rows, key=itemgetter(1)), list(map(itemgetter(0), rows)))
people = [{"name": "x", "age": 3}, {"name": "y", "age": 1}]
print([p["name"] for p in sorted(people, key=itemgetter("age"))], itemgetter("name", "age")(people[0]))
print(itemgetter(1), itemgetter("a", 2), itemgetter(slice(1, 2)))
print(type(get), callable(get), itemgetter)
for args in [([1],), ({},), (5,), (), (1, 2)]:
    try:
        get(*args)
    except Exception as e:
        print(type(e).__name__, e)
try:
    itemgetter()
except TypeError as e:
    print(e)
