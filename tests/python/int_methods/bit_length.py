# int.bit_length over receivers and arguments, with its errors.
receivers = [
    0,
    1,
    -1,
    255,
    256,
    -256,
    2**64,
    -(2**70),
    True,
]
cases = [
    lambda value: value.bit_length(),
    lambda value: value.bit_length(1),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver
        try:
            result = case(value)
            print(number, repr(result))
        except (TypeError, ValueError, IndexError, KeyError) as e:
            print(number, type(e).__name__, e)
