# frozenset.intersection over receivers and arguments, with its errors.
receivers = [
    frozenset([1, 2, 3]),
    frozenset(),
    frozenset({"a", "b", 1}),
]
cases = [
    lambda value: value.intersection([1, 3]),
    lambda value: value.intersection({1}, {1, 2}),
    lambda value: value.intersection(),
    lambda value: value.intersection(5),
    lambda value: value.intersection("ab"),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver
        try:
            result = case(value)
            print(number, repr(result))
        except (TypeError, ValueError, IndexError, KeyError) as e:
            print(number, type(e).__name__, e)
