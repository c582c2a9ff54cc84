# str.count over receivers and arguments, with its errors.
receivers = [
    "hello world",
    "Hello, Wörld 😀",
    "",
    "  spaced\tout \n",
    "aXbXc",
]
cases = [
    lambda value: value.count("o"),
    lambda value: value.count("l", 3),
    lambda value: value.count("l", 3, 5),
    lambda value: value.count(""),
    lambda value: value.count("", 3),
    lambda value: value.count("X"),
    lambda value: value.count("xyz"),
    lambda value: value.count("o", -5),
    lambda value: value.count(1),
    lambda value: value.count(),
    lambda value: value.count("a", None, None),
    lambda value: value.count("o", 0, 100),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver
        try:
            result = case(value)
            print(number, repr(result))
        except (TypeError, ValueError, IndexError, KeyError) as e:
            print(number, type(e).__name__, e)
