# set.issubset over receivers and arguments, with its errors.
receivers = [
    {1, 2, 3},
    set(),
    {"a", "b", 1},
    {(1, 2), 3.5},
]
cases = [
    lambda value: value.issubset([1, 2, 3, 4]),
    lambda value: value.issubset(set()),
    lambda value: value.issubset({"a", "b", 1, 2}),
    lambda value: value.issubset(5),
    lambda value: value.issubset(),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver
        try:
            result = case(value)
            print(number, repr(result))
        except (TypeError, ValueError, IndexError, KeyError) as e:
            print(number, type(e).__name__, e)
