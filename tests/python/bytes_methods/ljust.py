# bytes.ljust over receivers and arguments, with its errors.
receivers = [
    b"hello world",
    b"",
    b"  a\tb \n",
    b"aXbXc\xff",
]
cases = [
    lambda value: value.ljust(14),
    lambda value: value.ljust(14, b"."),
    lambda value: value.ljust(None),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver
        try:
            result = case(value)
            print(number, repr(result))
        except (TypeError, ValueError, LookupError) as e:
            print(number, type(e).__name__, e)
