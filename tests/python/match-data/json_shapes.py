def describe(data):
    match data:
        case None:
            return "null"
        case True | False:
            return f"bool {data}"
        case int(n) | float(n) if n < 0:
            return f"negative {n}"
        case int() | float():
            return "number"
        case str(s) if not s:
            return "empty text"
        case str():
            return f"text of {len(data)}"
        case []:
            return "empty list"
        case [x]:
            return f"just {describe(x)}"
        case [first, *_, last]:
            return f"from {first} to {last}"
        case {"type": "point", "x": x, "y": y, **rest}:
            return f"point {x},{y} {rest}"
        case {"type": str(t)}:
            return f"typed {t}"
        case {}:
            return f"object {sorted(data)}"
        case _:
            return f"other {type(data).__name__}"


for d in (None, True, 0, -1.5, "", "abc", [], [[1]], (1, 2, 3), {"type": "point", "x": 1, "y": 2, "z": 3}, {"type": "q"}, {"type": 5}, {}, {1}, b"x", range(3)):
    print(repr(d), "->", describe(d))
