def mean(xs):
    assert xs, "need at least one value"
    assert all(isinstance(x, (int, float)) for x in xs), f"bad values: {[x for x in xs if not isinstance(x, (int, float))]}"
    return sum(xs) / len(xs)


for xs in ([1, 2, 6], [], [1, "a", None]):
    try:
        print(mean(xs))
    except AssertionError as e:
        print("AssertionError:", e)
try:
    assert 1 == 2
except AssertionError as e:
    print(repr(e), str(e) == "")
errors = []
for t in ("1", "x", "2.5", "-3", ""):
    try:
        int(t)
    except ValueError as e:
        errors.append(e)
try:
    if errors:
        raise ExceptionGroup("parsing", errors + [KeyError("k")])
except* ValueError as eg:
    print(eg.message, [str(e) for e in eg.exceptions])
except* KeyError as eg:
    print("keys", eg.exceptions)
