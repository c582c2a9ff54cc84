# str.expandtabs over receivers and arguments, with its errors.
receivers = [
    "hello world",
    "Hello, Wörld 😀",
    "",
    "  spaced\tout \n",
    "aXbXc",
]
cases = [
    lambda value: value.expandtabs(),
    lambda value: value.expandtabs(4),
    lambda value: value.expandtabs(0),
    lambda value: value.expandtabs(-3),
    lambda value: value.expandtabs(tabsize=2),
    lambda value: value.expandtabs("a"),
    lambda value: value.expandtabs(1, 2),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver
        try:
            result = case(value)
            print(number, repr(result))
        except (TypeError, ValueError, IndexError, KeyError) as e:
            print(number, type(e).__name__, e)
