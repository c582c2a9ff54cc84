# int.as_integer_ratio over receivers and arguments, with its errors.
receivers = [
    0,
    5,
    -7,
    2**70,
    True,
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
        except (TypeError, ValueError, IndexError, KeyError) as e:
            print(number, type(e).__name__, e)
