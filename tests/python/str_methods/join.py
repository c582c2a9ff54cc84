# str.join over receivers and arguments, with its errors.
receivers = [
    "hello world",
    "Hello, Wörld 😀",
    "",
    "  spaced\tout \n",
    "aXbXc",
]
cases = [
    lambda value: value.join("abc"),
    lambda value: value.join(["x"]),
    lambda value: value.join([]),
    lambda value: value.join(("a", "b")),
    lambda value: value.join({"k": 1}),
    lambda value: value.join([1]),
    lambda value: value.join(5),
    lambda value: value.join(),
    lambda value: value.join((c for c in "xy")),
    lambda value: value.join(["a", None]),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver
        try:
            result = case(value)
            print(number, repr(result))
        except (TypeError, ValueError, IndexError, KeyError) as e:
            print(number, type(e).__name__, e)
