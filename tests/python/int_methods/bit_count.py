# int.bit_count over receivers and arguments, with its errors.
receivers = [
    0,
    1,
    -1,
    255,
    -7,
    2**64 - 1,
    True,
]
cases = [
    lambda value: value.bit_count(),
    lambda value: value.bit_count(1),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver
        try:
            result = case(value)
            print(number, repr(result))
        except (TypeError, ValueError, IndexError, KeyError) as e:
            print(number, type(e).__name__, e)
