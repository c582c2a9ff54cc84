# bytes.find over receivers and arguments, with its errors.
receivers = [
    b"hello world",
    b"",
    b"  a\tb \n",
    b"aXbXc\xff",
]
cases = [
    lambda value: value.find(b"l"),
    lambda value: value.find(108),
    lambda value: value.find(b""),
    lambda value: value.find(b"zz"),
    lambda value: value.find(b"o", 5),
    lambda value: value.find("l"),
    lambda value: value.find(-1),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver
        try:
            result = case(value)
            print(number, repr(result))
        except (TypeError, ValueError, LookupError) as e:
            print(number, type(e).__name__, e)
