# bytes.count over receivers and arguments, with its errors.
receivers = [
    b"hello world",
    b"",
    b"  a\tb \n",
    b"aXbXc\xff",
]
cases = [
    lambda value: value.count(b"l"),
    lambda value: value.count(108),
    lambda value: value.count(b""),
    lambda value: value.count(b"l", 3, 5),
    lambda value: value.count("l"),
    lambda value: value.count(256),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver
        try:
            result = case(value)
            print(number, repr(result))
        except (TypeError, ValueError, LookupError) as e:
            print(number, type(e).__name__, e)
