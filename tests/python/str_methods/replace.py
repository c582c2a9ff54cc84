# str.replace over receivers and arguments, with its errors.
receivers = [
    "hello world",
    "Hello, Wörld 😀",
    "",
    "  spaced\tout \n",
    "aXbXc",
]
cases = [
    lambda value: value.replace("o", "0"),
    lambda value: value.replace("l", ""),
    lambda value: value.replace("", "-"),
    lambda value: value.replace("l", "LL", 1),
    lambda value: value.replace("zz", "y"),
    lambda value: value.replace("X", "xx", -1),
    lambda value: value.replace("o", "0", 0),
    lambda value: value.replace("a"),
    lambda value: value.replace(1, 2),
    lambda value: value.replace("a", "b", "c"),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver
        try:
            result = case(value)
            print(number, repr(result))
        except (TypeError, ValueError, IndexError, KeyError) as e:
            print(number, type(e).__name__, e)
