# str.rsplit over receivers and arguments, with its errors.
receivers = [
    "hello world",
    "Hello, Wörld 😀",
    "",
    "  spaced\tout \n",
    "aXbXc",
]
cases = [
    lambda value: value.rsplit(),
    lambda value: value.rsplit(" "),
    lambda value: value.rsplit("o"),
    lambda value: value.rsplit(None, 1),
    lambda value: value.rsplit("l", 1),
    lambda value: value.rsplit("X", 1),
    lambda value: value.rsplit(maxsplit=1),
    lambda value: value.rsplit(""),
    lambda value: value.rsplit(5),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver
        try:
            result = case(value)
            print(number, repr(result))
        except (TypeError, ValueError, IndexError, KeyError) as e:
            print(number, type(e).__name__, e)
