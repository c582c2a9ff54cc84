# set.update over receivers and arguments, with its errors.
receivers = [
    {1, 2, 3},
    set(),
    {"a", "b", 1},
    {(1, 2), 3.5},
]
cases = [
    lambda value: value.update([7, 8]),
    lambda value: value.update({9}, "xy"),
    lambda value: value.update(),
    lambda value: value.update(5),
    lambda value: value.update({"k": 1}),
    lambda value: value.update([[]]),
    lambda value: value.update(range(3), {100}),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver.copy()
        try:
            result = case(value)
            print(number, repr(result), value)
        except (TypeError, ValueError, IndexError, KeyError) as e:
            print(number, type(e).__name__, e, value)
