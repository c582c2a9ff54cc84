# range.count over receivers and arguments, with its errors.
receivers = [
    range(5),
    range(2, 20, 3),
    range(10, 0, -2),
    range(0),
]
cases = [
    lambda value: value.count(0),
    lambda value: value.count(5),
    lambda value: value.count(4.0),
    lambda value: value.count("a"),
    lambda value: value.count(),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver
        try:
            result = case(value)
            print(number, repr(result))
        except (TypeError, ValueError, IndexError, KeyError) as e:
            print(number, type(e).__name__, e)
