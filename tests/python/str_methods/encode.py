# str.encode over receivers and arguments, with its errors.
receivers = [
    "hello world",
    "Hello, Wörld 😀",
    "",
    "  spaced\tout \n",
    "aXbXc",
]
cases = [
    lambda value: value.encode(),
    lambda value: value.encode("utf-8"),
    lambda value: value.encode("latin-1", "replace"),
    lambda value: value.encode("ascii", "ignore"),
    lambda value: value.encode(errors="replace", encoding="ascii"),
    lambda value: value.encode("ascii", "backslashreplace"),
    lambda value: value.encode("utf-16-le"),
    lambda value: value.encode(5),
    lambda value: value.encode("ascii", "xmlcharrefreplace"),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver
        try:
            result = case(value)
            print(number, repr(result))
        except (TypeError, ValueError, IndexError, KeyError) as e:
            print(number, type(e).__name__, e)
