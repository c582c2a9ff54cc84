from collections import Counter

c = Counter("mississippi")
print(c, c["s"], c["zz"], len(c), c.most_common(), c.most_common(2), c.most_common(0), c.most_common(-1))
words = "the cat sat on the mat the end".split()
print(Counter(words).most_common(3), Counter({"a": 2, "b": 3}), Counter(a=1, b=2), Counter(), Counter([]))
c = Counter()
for w in words:
    c[w] += 1
print(c, "cat" in c, c.total(), sum(c.values()), list(c.elements()))
print(sorted(c), max(c, key=c.get), c == Counter(words), c == dict(Counter(words)), c.get("dog"), c.get("dog", 0))
del c["the"]
del c["missing"]
print(c, Counter([1, 2, 1.0, True]), Counter([(1, 2), (1, 2)]))
print([k for k, v in Counter("aabbbc").items() if v > 1], isinstance(c, dict), dict(c))
