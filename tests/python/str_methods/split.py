# str.split over receivers and arguments, with its errors.
receivers = [
    "hello world",
    "Hello, Wörld 😀",
    "",
    "  spaced\tout \n",
    "aXbXc",
]
cases = [
    lambda value: value.split(),
    lambda value: value.split(" "),
    lambda value: value.split("o"),
    lambda value: value.split(None, 1),
    lambda value: value.split(" ", 1),
    lambda value: value.split("l", 0),
    lambda value: value.split("l", -1),
    lambda value: value.split(sep="o"),
    lambda value: value.split(maxsplit=1),
    lambda value: value.split(""),
    lambda value: value.split(5),
    lambda value: value.split("a", "b"),
    lambda value: value.split(sep=None, maxsplit=0),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver
        try:
            result = case(value)
            print(number, repr(result))
        except (TypeError, ValueError, IndexError, KeyError) as e:
            print(number, type(e).__name__, e)
