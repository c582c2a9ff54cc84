# str.rindex over receivers and arguments, with its errors.
receivers = [
    "hello world",
    "Hello, Wörld 😀",
    "",
    "  spaced\tout \n",
    "aXbXc",
]
cases = [
    lambda value: value.rindex("o"),
    lambda value: value.rindex("l", 0, 3),
    lambda value: value.rindex(""),
    lambda value: value.rindex("zz"),
    lambda value: value.rindex("X"),
    lambda value: value.rindex(b"x"),
    lambda value: value.rindex(),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver
        try:
            result = case(value)
            print(number, repr(result))
        except (TypeError, ValueError, IndexError, KeyError) as e:
            print(number, type(e).__name__, e)
