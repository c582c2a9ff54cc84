# bytes.replace over receivers and arguments, with its errors.
receivers = [
    b"hello world",
    b"",
    b"  a\tb \n",
    b"aXbXc\xff",
]
cases = [
    lambda value: value.replace(b"o", b"0"),
    lambda value: value.replace(b"", b"-"),
    lambda value: value.replace(b"l", b"", 1),
    lambda value: value.replace("a", "b"),
    lambda value: value.replace(b"l"),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver
        try:
            result = case(value)
            print(number, repr(result))
        except (TypeError, ValueError, LookupError) as e:
            print(number, type(e).__name__, e)
