from collections import Counter

text = "b a c a b c d e d"
c = Counter(text.split())
print(c.most_common(), c.most_common(1), c.most_common(3), c.most_common(10))
print(Counter([3, 1, 2, 3, 2, 1]), Counter("zyx").most_common(2))
print(min(c.items(), key=lambda kv: (kv[1], kv[0])), sorted(c.items(), key=lambda kv: (-kv[1], kv[0]))[:2])
votes = Counter({"x": 3, "y": 5, "z": 5})
winner, count = votes.most_common(1)[0]
print(winner, count)
print(dict(votes.most_common()), [w for w, _ in votes.most_common(2)], list(votes), repr(votes))
