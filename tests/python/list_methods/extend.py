# list.extend over receivers and arguments, with its errors.
receivers = [
    [3, 1, 2],
    [],
    ["b", "a", "c", "a"],
    [1.5, 2, True, 1],
    [[1], [0], [1]],
]
cases = [
    lambda value: value.extend([9, 8]),
    lambda value: value.extend("xy"),
    lambda value: value.extend({"k": 1}),
    lambda value: value.extend(range(2)),
    lambda value: value.extend(()),
    lambda value: value.extend(5),
    lambda value: value.extend(None),
    lambda value: value.extend((i for i in [1])),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver.copy()
        try:
            result = case(value)
            print(number, repr(result), value)
        except (TypeError, ValueError, IndexError, KeyError) as e:
            print(number, type(e).__name__, e, value)
