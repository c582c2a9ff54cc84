# str.endswith over receivers and arguments, with its errors.
receivers = [
    "hello world",
    "Hello, Wörld 😀",
    "",
    "  spaced\tout \n",
    "aXbXc",
]
cases = [
    lambda value: value.endswith("d"),
    lambda value: value.endswith(("😀", "c")),
    lambda value: value.endswith(""),
    lambda value: value.endswith("l", 0, 4),
    lambda value: value.endswith("c", -1),
    lambda value: value.endswith(5),
    lambda value: value.endswith(["h"]),
    lambda value: value.endswith((1,)),
    lambda value: value.endswith(),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver
        try:
            result = case(value)
            print(number, repr(result))
        except (TypeError, ValueError, IndexError, KeyError) as e:
            print(number, type(e).__name__, e)
