# str.startswith over receivers and arguments, with its errors.
receivers = [
    "hello world",
    "Hello, Wörld 😀",
    "",
    "  spaced\tout \n",
    "aXbXc",
]
cases = [
    lambda value: value.startswith("h"),
    lambda value: value.startswith(("H", "a")),
    lambda value: value.startswith(""),
    lambda value: value.startswith("e", 1),
    lambda value: value.startswith("", 99),
    lambda value: value.startswith("h", 0, 0),
    lambda value: value.startswith(5),
    lambda value: value.startswith(["h"]),
    lambda value: value.startswith(("h", 5)),
    lambda value: value.startswith(),
    lambda value: value.startswith(()),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver
        try:
            result = case(value)
            print(number, repr(result))
        except (TypeError, ValueError, IndexError, KeyError) as e:
            print(number, type(e).__name__, e)
