# str.ljust over receivers and arguments, with its errors.
receivers = [
    "hello world",
    "Hello, Wörld 😀",
    "",
    "  spaced\tout \n",
    "aXbXc",
]
cases = [
    lambda value: value.ljust(20),
    lambda value: value.ljust(20, "*"),
    lambda value: value.ljust(3),
    lambda value: value.ljust(13, "é"),
    lambda value: value.ljust(None),
    lambda value: value.ljust(5, ""),
    lambda value: value.ljust(),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver
        try:
            result = case(value)
            print(number, repr(result))
        except (TypeError, ValueError, IndexError, KeyError) as e:
            print(number, type(e).__name__, e)
