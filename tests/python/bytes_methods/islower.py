# bytes.islower over receivers and arguments, with its errors.
receivers = [
    b"hello",
    b"Hello World",
    b"",
    b"123",
    b" \t",
    b"\xe9",
    b"A1",
    b"\x00",
]
cases = [
    lambda value: value.islower(),
    lambda value: value.islower(1),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver
        try:
            result = case(value)
            print(number, repr(result))
        except (TypeError, ValueError, IndexError, KeyError) as e:
            print(number, type(e).__name__, e)
