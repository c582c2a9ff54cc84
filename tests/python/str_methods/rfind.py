# str.rfind over receivers and arguments, with its errors.
receivers = [
    "hello world",
    "Hello, Wörld 😀",
    "",
    "  spaced\tout \n",
    "aXbXc",
]
cases = [
    lambda value: value.rfind("o"),
    lambda value: value.rfind("l", 3),
    lambda value: value.rfind("l", 0, 3),
    lambda value: value.rfind(""),
    lambda value: value.rfind("", 2, 1),
    lambda value: value.rfind("zz"),
    lambda value: value.rfind("X"),
    lambda value: value.rfind(None),
    lambda value: value.rfind(),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver
        try:
            result = case(value)
            print(number, repr(result))
        except (TypeError, ValueError, IndexError, KeyError) as e:
            print(number, type(e).__name__, e)
