def limiter(max_calls, period, clock):
    stamps = []

    def deco(fn):
        def wrapper(*args):
            now = clock()
            while stamps and now - stamps[0] >= period:
                stamps.pop(0)
            if len(stamps) >= max_calls:
                return f"limited until {stamps[0] + period}"
            stamps.append(now)
            return fn(*args)
        return wrapper
    return deco


def fake_clock():
    t = 0

    def clock():
        return t

    def advance(dt):
        nonlocal t
        t += dt
    clock.advance = advance
    return clock


clock = fake_clock()


@limiter(2, 10, clock)
def api(x):
    return f"ok {x} at {clock()}"


for dt, x in ((0, "a"), (3, "b"), (1, "c"), (6, "d"), (2, "e"), (1, "f")):
    clock.advance(dt)
    print(api(x))
