# str.splitlines over receivers and arguments, with its errors.
receivers = [
    "hello world",
    "Hello, Wörld 😀",
    "",
    "  spaced\tout \n",
    "aXbXc",
]
cases = [
    lambda value: value.splitlines(),
    lambda value: value.splitlines(True),
    lambda value: value.splitlines(False),
    lambda value: value.splitlines(keepends=True),
    lambda value: value.splitlines(1, 2),
    lambda value: value.splitlines("a"),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver
        try:
            result = case(value)
            print(number, repr(result))
        except (TypeError, ValueError, IndexError, KeyError) as e:
            print(number, type(e).__name__, e)
