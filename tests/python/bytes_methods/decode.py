# bytes.decode over receivers and arguments, with its errors.
receivers = [
    b"hello world",
    b"",
    b"  a\tb \n",
    b"aXbXc\xff",
]
cases = [
    lambda value: value.decode(),
    lambda value: value.decode("latin-1"),
    lambda value: value.decode("ascii", "replace"),
    lambda value: value.decode("utf-8", "ignore"),
    lambda value: value.decode(errors="backslashreplace"),
    lambda value: value.decode("nope"),
    lambda value: value.decode(5),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver
        try:
            result = case(value)
            print(number, repr(result))
        except (TypeError, ValueError, LookupError) as e:
            print(number, type(e).__name__, e)
