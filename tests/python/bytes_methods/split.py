# bytes.split over receivers and arguments, with its errors.
receivers = [
    b"hello world",
    b"",
    b"  a\tb \n",
    b"aXbXc\xff",
]
cases = [
    lambda value: value.split(),
    lambda value: value.split(b" "),
    lambda value: value.split(b"o"),
    lambda value: value.split(None, 1),
    lambda value: value.split(b"X", 1),
    lambda value: value.split(b""),
    lambda value: value.split(" "),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver
        try:
            result = case(value)
            print(number, repr(result))
        except (TypeError, ValueError, LookupError) as e:
            print(number, type(e).__name__, e)
