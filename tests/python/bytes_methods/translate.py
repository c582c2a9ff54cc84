# bytes.translate over receivers and arguments, with its errors.
receivers = [
    b"hello world",
    b"",
    b"  a\tb \n",
    b"aXbXc\xff",
]
cases = [
    lambda value: value.translate(bytes.maketrans(b"ho", b"HO")),
    lambda value: value.translate(None, b"l"),
    lambda value: value.translate(b"short"),
    lambda value: value.translate(bytes(range(256)), b"a"),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver
        try:
            result = case(value)
            print(number, repr(result))
        except (TypeError, ValueError, LookupError) as e:
            print(number, type(e).__name__, e)
