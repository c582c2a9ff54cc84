# str.translate over receivers and arguments, with its errors.
receivers = [
    "hello world",
    "Hello, Wörld 😀",
    "",
    "  spaced\tout \n",
    "aXbXc",
]
cases = [
    lambda value: value.translate({104: "H"}),
    lambda value: value.translate({ord("o"): None, ord("l"): "ll"}),
    lambda value: value.translate(str.maketrans("he", "EH")),
    lambda value: value.translate({}),
    lambda value: value.translate({97: 120, 88: 0x1F600}),
    lambda value: value.translate({104: 1.5}),
    lambda value: value.translate(),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver
        try:
            result = case(value)
            print(number, repr(result))
        except (TypeError, ValueError, IndexError, KeyError) as e:
            print(number, type(e).__name__, e)
