# list.sort over receivers and arguments, with its errors.
receivers = [
    [3, 1, 2],
    [],
    ["b", "a", "c", "a"],
    [1.5, 2, True, 1],
    [[1], [0], [1]],
]
cases = [
    lambda value: value.sort(),
    lambda value: value.sort(reverse=True),
    lambda value: value.sort(key=str),
    lambda value: value.sort(key=lambda v: str(v)[::-1]),
    lambda value: value.sort(key=None, reverse=0),
    lambda value: value.sort(1),
    lambda value: value.sort(key=5),
    lambda value: value.sort(foo=1),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver.copy()
        try:
            result = case(value)
            print(number, repr(result), value)
        except (TypeError, ValueError, IndexError, KeyError) as e:
            print(number, type(e).__name__, e, value)
