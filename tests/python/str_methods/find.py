# str.find over receivers and arguments, with its errors.
receivers = [
    "hello world",
    "Hello, Wörld 😀",
    "",
    "  spaced\tout \n",
    "aXbXc",
]
cases = [
    lambda value: value.find("o"),
    lambda value: value.find("l", 3),
    lambda value: value.find("l", 3, 4),
    lambda value: value.find(""),
    lambda value: value.find("", 50),
    lambda value: value.find("zz"),
    lambda value: value.find("o", -5),
    lambda value: value.find(1),
    lambda value: value.find(),
    lambda value: value.find("X", -3, -1),
    lambda value: value.find("l", True),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver
        try:
            result = case(value)
            print(number, repr(result))
        except (TypeError, ValueError, IndexError, KeyError) as e:
            print(number, type(e).__name__, e)
