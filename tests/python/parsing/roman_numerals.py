TABLE = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
         (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]


def to_roman(n):
    if not isinstance(n, int) or isinstance(n, bool):
        raise TypeError(f"need an int, got {type(n).__name__}")
    if not 0 < n < 4000:
        raise ValueError(f"{n} is out of range 1..3999")
    out = ""
    for value, sym in TABLE:
        count, n = divmod(n, value)
        out += sym * count
    return out


def from_roman(s):
    values = {sym: v for v, sym in TABLE if len(sym) == 1}
    total = 0
    for a, b in zip(s, s[1:] + " "):
        total += -values[a] if values.get(b, 0) > values[a] else values[a]
    if to_roman(total) != s:
        raise ValueError(f"{s} is not canonical ({to_roman(total)})")
    return total


print([to_roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999)])
print(all(from_roman(to_roman(n)) == n for n in range(1, 4000)))
for f in (lambda: to_roman(0), lambda: to_roman(4000), lambda: to_roman("V"), lambda: from_roman("IIII"),
          lambda: from_roman("ABC"), lambda: from_roman(""), lambda: to_roman(True)):
    try:
        print(f())
    except (ValueError, TypeError, KeyError) as e:
        print(type(e).__name__, e)
