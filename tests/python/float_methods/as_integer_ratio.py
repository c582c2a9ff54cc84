# float.as_integer_ratio over receivers and arguments, with its errors.
receivers = [
    0.0,
    1.5,
    -0.1,
    1e300,
    5e-324,
    float("inf"),
    float("nan"),
]
cases = [
    lambda value: value.as_integer_ratio(),
    lambda value: value.as_integer_ratio(1),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver
        try:
            result = case(value)
            print(number, repr(result))
        except (TypeError, ValueError, OverflowError) as e:
            print(number, type(e).__name__, e)
