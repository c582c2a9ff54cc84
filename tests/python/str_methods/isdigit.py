# str.isdigit over receivers and arguments, with its errors.
receivers = [
    "hello",
    "Hello World",
    "",
    "123",
    "٣²½",
    " \t\n\u3000",
    "_ok1",
    "9x",
    "é",
    "ABC 1",
    "Ⅷ",
    "\x00",
    "😀",
    "class",
    "A",
    "ǅ",
    "\u0345",
]
cases = [
    lambda value: value.isdigit(),
    lambda value: value.isdigit(1),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver
        try:
            result = case(value)
            print(number, repr(result))
        except (TypeError, ValueError, IndexError, KeyError) as e:
            print(number, type(e).__name__, e)
