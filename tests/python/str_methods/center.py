# str.center over receivers and arguments, with its errors.
receivers = [
    "hello world",
    "Hello, Wörld 😀",
    "",
    "  spaced\tout \n",
    "aXbXc",
]
cases = [
    lambda value: value.center(20),
    lambda value: value.center(20, "*"),
    lambda value: value.center(3),
    lambda value: value.center(-1),
    lambda value: value.center(12, "😀"),
    lambda value: value.center("a"),
    lambda value: value.center(5, "ab"),
    lambda value: value.center(),
    lambda value: value.center(True),
    lambda value: value.center(5, 1),
    lambda value: value.center(15, fillchar="*"),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver
        try:
            result = case(value)
            print(number, repr(result))
        except (TypeError, ValueError, IndexError, KeyError) as e:
            print(number, type(e).__name__, e)
