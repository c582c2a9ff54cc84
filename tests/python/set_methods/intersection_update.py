# set.intersection_update over receivers and arguments, with its errors.
receivers = [
    {1, 2, 3},
    set(),
    {"a", "b", 1},
    {(1, 2), 3.5},
]
cases = [
    lambda value: value.intersection_update([1, 3]),
    lambda value: value.intersection_update({1}, {1, 2}),
    lambda value: value.intersection_update(),
    lambda value: value.intersection_update(5),
    lambda value: value.intersection_update("ab"),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver.copy()
        try:
            result = case(value)
            print(number, repr(result), value)
        except (TypeError, ValueError, IndexError, KeyError) as e:
            print(number, type(e).__name__, e, value)
