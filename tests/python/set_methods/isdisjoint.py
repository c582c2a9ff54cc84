# set.isdisjoint over receivers and arguments, with its errors.
receivers = [
    {1, 2, 3},
    set(),
    {"a", "b", 1},
    {(1, 2), 3.5},
]
cases = [
    lambda value: value.isdisjoint([9]),
    lambda value: value.isdisjoint({1}),
    lambda value: value.isdisjoint("ab"),
    lambda value: value.isdisjoint(5),
    lambda value: value.isdisjoint(),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver
        try:
            result = case(value)
            print(number, repr(result))
        except (TypeError, ValueError, IndexError, KeyError) as e:
            print(number, type(e).__name__, e)
