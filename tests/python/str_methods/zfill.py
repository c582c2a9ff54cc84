# str.zfill over receivers and arguments, with its errors.
receivers = [
    "hello world",
    "Hello, Wörld 😀",
    "",
    "  spaced\tout \n",
    "aXbXc",
]
cases = [
    lambda value: value.zfill(20),
    lambda value: value.zfill(0),
    lambda value: value.zfill(13),
    lambda value: value.zfill(-5),
    lambda value: value.zfill("3"),
    lambda value: value.zfill(),
    lambda value: value.zfill(1, 2),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver
        try:
            result = case(value)
            print(number, repr(result))
        except (TypeError, ValueError, IndexError, KeyError) as e:
            print(number, type(e).__name__, e)
