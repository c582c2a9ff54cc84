text = "the quick brown fox jumps over the lazy dog the end"
counts = {}
for w in text.split():
    counts[w] = counts.get(w, 0) + 1
print(counts)
print(sorted(counts.items(), key=lambda kv: (-kv[1], kv[0])))
groups = {}
for w in text.split():
    groups.setdefault(len(w), []).append(w)
print(groups, {k: len(v) for k, v in sorted(groups.items())})
inv = {}
for k, v in counts.items():
    inv[v] = inv.get(v, []) + [k]
print(
    inv,
    {i: {j: i * j for j in range(3)} for i in range(2)},
    {x: y for x, y in zip("abc", range(3)) if y},
    {k.upper(): v for k, v in {"a": 1}.items()},
    {x % 3: x for x in range(10)},
)
letters = {c: text.count(c) for c in sorted(set(text)) if c != " "}
print(
    letters, max(letters, key=letters.get), min(letters, key=lambda c: (letters[c], c)), sum(letters.values())
)
matrix = {(i, j): i + j for i in range(2) for j in range(2)}
print(matrix, matrix[1, 1], (0, 1) in matrix, {len(k): k for k in ("a", "bb", "cc")})
d = {"b": 1, "a": 2}
for k in sorted(d):
    print(k, d[k], end=" ")
print({k: d[k] for k in sorted(d, reverse=True)}, [*d], (*d.values(),), {*d.items()} == set(d.items()))
