# str.partition over receivers and arguments, with its errors.
receivers = [
    "hello world",
    "Hello, Wörld 😀",
    "",
    "  spaced\tout \n",
    "aXbXc",
]
cases = [
    lambda value: value.partition(" "),
    lambda value: value.partition("l"),
    lambda value: value.partition("X"),
    lambda value: value.partition("zz"),
    lambda value: value.partition(""),
    lambda value: value.partition(5),
    lambda value: value.partition(),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver
        try:
            result = case(value)
            print(number, repr(result))
        except (TypeError, ValueError, IndexError, KeyError) as e:
            print(number, type(e).__name__, e)
