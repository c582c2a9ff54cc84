import sys

STOP = {"the", "a", "of", "and"}


def words(stream):
    out = []
    for line in stream:
        cleaned = "".join(c.lower() if c.isalpha() or c == "'" else " " for c in line)
        out.extend(w.strip("'") for w in cleaned.split())
    return [w for w in out if w]


all_words = words(sys.stdin)
freq = {}
for w in all_words:
    if w not in STOP:
        freq[w] = freq.get(w, 0) + 1
ranking = sorted(freq.items(), key=lambda item: (-item[1], item[0]))
top = max(freq.values(), default=0)
for word, n in ranking[:6]:
    print(f"{word:>8} | {'█' * round(n / top * 20):<20} | {n / len(all_words):.1%}")
lengths = {}
for w in freq:
    lengths.setdefault(len(w), set()).add(w)
print({n: sorted(ws) for n, ws in sorted(lengths.items(), reverse=True)[:3]})
bigrams = {}
for pair in zip(all_words, all_words[1:]):
    bigrams[pair] = bigrams.get(pair, 0) + 1
print(
    [p for p, n in bigrams.items() if n > 1], len(bigrams), set(all_words) & STOP == STOP, len(set(all_words))
)
