good = ["0", "42", "-42", "+7", "  12  ", "\t9\n", "1_000", "007", "٣", "１２"]
for text in good:
    print(repr(text), int(text))
bad = ["", " ", "abc", "1.5", "1__0", "_1", "1_", "0x10", "- 1", "--1", "1e3", "12 34", "½", "a" * 10]
for text in bad:
    try:
        print(int(text))
    except ValueError as e:
        print(e)
print(
    int("ff", 16),
    int("0xff", 16),
    int("0b101", 2),
    int("0o17", 8),
    int("z", 36),
    int("-0xFF", 0),
    int("0", 0),
    int("101", base=2),
)
print(int("1_0", 2), int(b"12"), int(" 0b11 ", 0))
for f in (
    lambda: int("9", 8),
    lambda: int("1", 1),
    lambda: int("1", 37),
    lambda: int("010", 0),
    lambda: int("xyz", 16),
    lambda: int(5, 10),
    lambda: int([]),
    lambda: int(None),
    lambda: int("1", "2"),
    lambda: int({}),
    lambda: int(1, 2, 3),
):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
