# float.is_integer over receivers and arguments, with its errors.
receivers = [
    0.0,
    1.5,
    -3.0,
    1e300,
    float("inf"),
    float("nan"),
]
cases = [
    lambda value: value.is_integer(),
    lambda value: value.is_integer(1),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver
        try:
            result = case(value)
            print(number, repr(result))
        except (TypeError, ValueError, IndexError, KeyError) as e:
            print(number, type(e).__name__, e)
