text = """Dr. Smith's report: revenue rose 12.5% to $3,400.00 in Q1,
while costs (incl. tax) fell -3% -- "a first", he said.

Next review: 2024-03-15; contact smith@example.org or +1 (555) 010-9999."""


def tokens(s):
    word = ""
    for ch in s:
        if ch.isalnum() or ch in "'.@-" and word:
            word += ch
        elif word:
            yield_list.append(word.strip(".-'"))
            word = ""
    if word:
        yield_list.append(word)


yield_list = []
tokens(text)
print(yield_list)
numbers = []
for tok in text.replace("$", " ").replace("%", " ").replace(",", "").split():
    try:
        numbers.append(float(tok))
    except ValueError:
        pass
print(numbers, [t for t in yield_list if "@" in t], sum(c.isupper() for c in text), text.count("\n"))
lines = text.splitlines()
for i, line in enumerate(lines, 1):
    print(f"{i:>2}| {line[:30]:<30} |{len(line):>4}")
words = {}
for w in yield_list:
    words.setdefault(w[0].lower(), []).append(w)
for letter in sorted(words, key=lambda k: (-len(words[k]), k))[:5]:
    print(letter, "*" * len(words[letter]), ", ".join(sorted(words[letter], key=str.lower)))
table = [("name", "qty", "price"), ("apple", 3, 1.5), ("kiwi", 12, 0.25), ("melon", 1, 10)]
widths = [max(len(str(row[i])) for row in table) for i in range(3)]
for row in table:
    print(" | ".join(f"{str(c):>{w}}" if i else f"{c:<{w}}" for i, (c, w) in enumerate(zip(row, widths))))
print("-" * (sum(widths) + 6), f"total {sum(q * p for _, q, p in table[1:]):.2f}", sep="\n")
