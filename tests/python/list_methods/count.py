# list.count over receivers and arguments, with its errors.
receivers = [
    [3, 1, 2],
    [],
    ["b", "a", "c", "a"],
    [1.5, 2, True, 1],
    [[1], [0], [1]],
]
cases = [
    lambda value: value.count(1),
    lambda value: value.count("a"),
    lambda value: value.count([1]),
    lambda value: value.count(99),
    lambda value: value.count(True),
    lambda value: value.count(),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver.copy()
        try:
            result = case(value)
            print(number, repr(result), value)
        except (TypeError, ValueError, IndexError, KeyError) as e:
            print(number, type(e).__name__, e, value)
