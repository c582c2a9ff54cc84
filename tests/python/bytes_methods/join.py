# bytes.join over receivers and arguments, with its errors.
receivers = [
    b"hello world",
    b"",
    b"  a\tb \n",
    b"aXbXc\xff",
]
cases = [
    lambda value: value.join([b"a", b"b"]),
    lambda value: value.join([]),
    lambda value: value.join(["a"]),
    lambda value: value.join([1]),
    lambda value: value.join(5),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver
        try:
            result = case(value)
            print(number, repr(result))
        except (TypeError, ValueError, LookupError) as e:
            print(number, type(e).__name__, e)
