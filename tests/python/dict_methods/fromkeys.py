# dict.fromkeys over receivers and arguments, with its errors.
receivers = [
    {},
    {"a": 1},
]
cases = [
    lambda value: value.fromkeys("ab"),
    lambda value: value.fromkeys([1, 2], 0),
    lambda value: value.fromkeys(()),
    lambda value: value.fromkeys({"k": 5}),
    lambda value: value.fromkeys(range(3), []),
    lambda value: value.fromkeys(5),
    lambda value: value.fromkeys([[1]]),
    lambda value: value.fromkeys(),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver
        try:
            result = case(value)
            print(number, repr(result))
        except (TypeError, ValueError, IndexError, KeyError) as e:
            print(number, type(e).__name__, e)
