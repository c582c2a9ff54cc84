from collections import Counter, defaultdict

text = """the quick brown fox jumps over the lazy dog the fox
was quick and the dog was not"""
words = text.split()
counts = Counter(words)
for word, n in counts.most_common(4):
    print(f"{word:<8}{'#' * n} {n}")
by_len = defaultdict(set)
for w in words:
    by_len[len(w)].add(w)
for n in sorted(by_len):
    print(n, sorted(by_len[n]))
index = defaultdict(list)
for i, w in enumerate(words):
    index[w].append(i)
print(index["the"], index["fox"], "cat" in index, index["cat"], "cat" in index)
counts.subtract({"the": 10, "new": 1})
print(counts["the"], counts["new"], +Counter(a=1, b=-2), counts.total())
letters = Counter("mississippi")
print(letters.most_common(2), letters - Counter("miss"), letters & Counter("sip"), letters["z"])
print(sorted(Counter("aab").elements()), Counter("ab") == Counter("ba"), Counter(a=1) | Counter(a=3, b=1))
