# str.strip over receivers and arguments, with its errors.
receivers = [
    "hello world",
    "Hello, Wörld 😀",
    "",
    "  spaced\tout \n",
    "aXbXc",
]
cases = [
    lambda value: value.strip(),
    lambda value: value.strip("h"),
    lambda value: value.strip("dhe "),
    lambda value: value.strip(" \n"),
    lambda value: value.strip(None),
    lambda value: value.strip(""),
    lambda value: value.strip(5),
    lambda value: value.strip("a", "b"),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver
        try:
            result = case(value)
            print(number, repr(result))
        except (TypeError, ValueError, IndexError, KeyError) as e:
            print(number, type(e).__name__, e)
