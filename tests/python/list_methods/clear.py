# list.clear over receivers and arguments, with its errors.
receivers = [
    [3, 1, 2],
    [],
    ["b", "a", "c", "a"],
    [1.5, 2, True, 1],
    [[1], [0], [1]],
]
cases = [
    lambda value: value.clear(),
    lambda value: value.clear(1),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver.copy()
        try:
            result = case(value)
            print(number, repr(result), value)
        except (TypeError, ValueError, IndexError, KeyError) as e:
            print(number, type(e).__name__, e, value)
