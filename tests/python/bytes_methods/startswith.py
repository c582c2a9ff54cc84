# bytes.startswith over receivers and arguments, with its errors.
receivers = [
    b"hello world",
    b"",
    b"  a\tb \n",
    b"aXbXc\xff",
]
cases = [
    lambda value: value.startswith(b"h"),
    lambda value: value.startswith((b"a", b"h")),
    lambda value: value.startswith("h"),
    lambda value: value.startswith(b""),
    lambda value: value.startswith(b"e", 1),
    lambda value: value.startswith([b"h"]),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver
        try:
            result = case(value)
            print(number, repr(result))
        except (TypeError, ValueError, LookupError) as e:
            print(number, type(e).__name__, e)
