rows = [("apple", 1.5, 10), ("kiwi", 12.25, 3), ("watermelon", 0.333, 1200)]
headers = ("name", "price", "qty")


def table(headers, rows):
    cells = [[str(h) for h in headers]] + [[n, f"{p:.2f}", f"{q:,}"] for n, p, q in rows]
    widths = [max(len(r[i]) for r in cells) for i in range(len(headers))]
    line = "+" + "+".join("-" * (w + 2) for w in widths) + "+"
    yield line
    for i, r in enumerate(cells):
        yield "|" + "|".join(f" {c:{'<' if j == 0 else '>'}{widths[j]}} " for j, c in enumerate(r)) + "|"
        if i == 0:
            yield line.replace("-", "=")
    yield line


print("\n".join(table(headers, rows)))
print(f"{'Total':<{12}}{sum(p * q for _, p, q in rows):>{10}.{1}f}")
for align in "<>^":
    print(f"[{'mid':{align}9}][{'mid':*{align}9}][{42:{align}+7}]")
print("{:>8}|{:<8}|{:^8}|".format("r", "l", "c"), "{0}{1}{0}".format("a", "b"), "{k!r:>6}".format(k="q"))
try:
    f"{'text':d}"
except ValueError as e:
    print(e)
