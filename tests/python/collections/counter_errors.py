from collections import Counter

for t in [
    lambda: Counter(5),
    lambda: Counter([[1]]),
    lambda: Counter(1, 2),
    lambda: Counter.fromkeys("ab"),
    lambda: Counter("a").most_common("x"),
    lambda: Counter("a").update(1, 2),
    lambda: Counter("a").total(1),
]:
    try:
        print(t())
    except Exception as e:
        print(type(e).__name__, e)
c = Counter({"a": "x", "b": 2})
print(c)
print(Counter({"a": 0, "b": -1}), list(Counter({"a": 0, "b": -1}).elements()), Counter(None))
n = Counter({"x": 1.5, "y": 2})
print(n.most_common(1), n.total())
