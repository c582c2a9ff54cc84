# str.index over receivers and arguments, with its errors.
receivers = [
    "hello world",
    "Hello, Wörld 😀",
    "",
    "  spaced\tout \n",
    "aXbXc",
]
cases = [
    lambda value: value.index("o"),
    lambda value: value.index("l", 3),
    lambda value: value.index("l", 3, 4),
    lambda value: value.index(""),
    lambda value: value.index("zz"),
    lambda value: value.index("X", -3),
    lambda value: value.index(5),
    lambda value: value.index(),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver
        try:
            result = case(value)
            print(number, repr(result))
        except (TypeError, ValueError, IndexError, KeyError) as e:
            print(number, type(e).__name__, e)
