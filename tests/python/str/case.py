words = [
    "hello world",
    "HELLO",
    "Hello World",
    "hELLO wORLD",
    "it's a dog's life",
    "x1y2 3z",
    "ß straße",
    "ǆ ǅ Ǆ",
    "ﬁne",
    "İstanbul",
    "ÀÉÎ",
    "ΑΣ ΟΔΟΣ",
    "",
    "123",
    "ŉ",
    "they're bill's",
]
for w in words:
    print(
        repr(w.lower()),
        repr(w.upper()),
        repr(w.title()),
        repr(w.capitalize()),
        repr(w.swapcase()),
        repr(w.casefold()),
    )
    print(w.islower(), w.isupper(), w.istitle())
for f in (lambda: "a".upper(1), lambda: "a".title("x")):
    try:
        print(f())
    except TypeError as e:
        print(e)
