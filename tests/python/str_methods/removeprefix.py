# str.removeprefix over receivers and arguments, with its errors.
receivers = [
    "hello world",
    "Hello, Wörld 😀",
    "",
    "  spaced\tout \n",
    "aXbXc",
]
cases = [
    lambda value: value.removeprefix("hello"),
    lambda value: value.removeprefix(""),
    lambda value: value.removeprefix("aX"),
    lambda value: value.removeprefix("zzz"),
    lambda value: value.removeprefix(5),
    lambda value: value.removeprefix(),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver
        try:
            result = case(value)
            print(number, repr(result))
        except (TypeError, ValueError, IndexError, KeyError) as e:
            print(number, type(e).__name__, e)
