def wrap(text, width):
    lines, cur = [], []
    for word in text.split():
        if len(word) > width:
            raise ValueError(f"{word!r} is longer than {width}")
        if cur and sum(map(len, cur)) + len(cur) + len(word) > width:
            lines.append(cur)
            cur = []
        cur.append(word)
    return lines + [cur] if cur else lines


def justify(text, width):
    lines = wrap(text, width)
    for i, words in enumerate(lines):
        gaps = len(words) - 1
        if i == len(lines) - 1 or not gaps:
            yield " ".join(words).ljust(width)
        else:
            spaces, extra = divmod(width - sum(map(len, words)), gaps)
            yield "".join(w + " " * (spaces + (j < extra) if j < gaps else 0) for j, w in enumerate(words))


text = "This is an example of text justification, done the usual way by words."
for line in justify(text, 18):
    print(f"|{line}|", len(line))
print(list(wrap("", 5)), list(justify("one", 5)), [" ".join(w) for w in wrap(text, 30)])
try:
    wrap("incomprehensibilities", 10)
except ValueError as e:
    print(e)
print("a\tb".expandtabs(4), "x".center(5, "-"), "7".zfill(3), "-7".zfill(4), repr("  s ".strip()))
