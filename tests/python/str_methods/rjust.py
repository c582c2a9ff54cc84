# str.rjust over receivers and arguments, with its errors.
receivers = [
    "hello world",
    "Hello, Wörld 😀",
    "",
    "  spaced\tout \n",
    "aXbXc",
]
cases = [
    lambda value: value.rjust(20),
    lambda value: value.rjust(20, "*"),
    lambda value: value.rjust(0),
    lambda value: value.rjust(16, "é"),
    lambda value: value.rjust(1.5),
    lambda value: value.rjust(5, "ab"),
    lambda value: value.rjust(),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver
        try:
            result = case(value)
            print(number, repr(result))
        except (TypeError, ValueError, IndexError, KeyError) as e:
            print(number, type(e).__name__, e)
