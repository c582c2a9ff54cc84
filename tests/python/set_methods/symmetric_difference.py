# set.symmetric_difference over receivers and arguments, with its errors.
receivers = [
    {1, 2, 3},
    set(),
    {"a", "b", 1},
    {(1, 2), 3.5},
]
cases = [
    lambda value: value.symmetric_difference([1, 9]),
    lambda value: value.symmetric_difference({"a"}),
    lambda value: value.symmetric_difference(5),
    lambda value: value.symmetric_difference(),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver
        try:
            result = case(value)
            print(number, repr(result))
        except (TypeError, ValueError, IndexError, KeyError) as e:
            print(number, type(e).__name__, e)
