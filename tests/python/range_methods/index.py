# range.index over receivers and arguments, with its errors.
receivers = [
    range(5),
    range(2, 20, 3),
    range(10, 0, -2),
    range(0),
    range(10**20, 10**20 + 5),
]
cases = [
    lambda value: value.index(0),
    lambda value: value.index(5),
    lambda value: value.index(10),
    lambda value: value.index(4.0),
    lambda value: value.index("a"),
    lambda value: value.index(-1),
    lambda value: value.index(10**20 + 3),
    lambda value: value.index(True),
    lambda value: value.index(),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver
        try:
            result = case(value)
            print(number, repr(result))
        except (TypeError, ValueError, IndexError, KeyError) as e:
            print(number, type(e).__name__, e)
