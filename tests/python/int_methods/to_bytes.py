# int.to_bytes over receivers and arguments, with its errors.
receivers = [
    0,
    1,
    258,
    -1,
    2**40,
    True,
]
cases = [
    lambda value: value.to_bytes(2, "big"),
    lambda value: value.to_bytes(8, "little"),
    lambda value: value.to_bytes(8, "big", signed=True),
    lambda value: value.to_bytes(0, "big"),
    lambda value: value.to_bytes(1, "middle"),
    lambda value: value.to_bytes(-1, "big"),
    lambda value: value.to_bytes(length=8, byteorder="big"),
    lambda value: value.to_bytes("a", "big"),
    lambda value: value.to_bytes(1),
    lambda value: value.to_bytes(16, "little", signed=True),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver
        try:
            result = case(value)
            print(number, repr(result))
        except (TypeError, ValueError, OverflowError) as e:
            print(number, type(e).__name__, e)
