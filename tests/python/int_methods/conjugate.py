# int.conjugate over receivers and arguments, with its errors.
receivers = [
    0,
    5,
    -7,
    True,
]
cases = [
    lambda value: value.conjugate(),
    lambda value: value.conjugate(1),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver
        try:
            result = case(value)
            print(number, repr(result))
        except (TypeError, ValueError, IndexError, KeyError) as e:
            print(number, type(e).__name__, e)
