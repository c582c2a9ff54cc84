# str.rpartition over receivers and arguments, with its errors.
receivers = [
    "hello world",
    "Hello, Wörld 😀",
    "",
    "  spaced\tout \n",
    "aXbXc",
]
cases = [
    lambda value: value.rpartition(" "),
    lambda value: value.rpartition("l"),
    lambda value: value.rpartition("X"),
    lambda value: value.rpartition("zz"),
    lambda value: value.rpartition(""),
    lambda value: value.rpartition(None),
    lambda value: value.rpartition(),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver
        try:
            result = case(value)
            print(number, repr(result))
        except (TypeError, ValueError, IndexError, KeyError) as e:
            print(number, type(e).__name__, e)
