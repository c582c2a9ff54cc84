# What is evaluated before an error is observable.
log = []


def t(v, bad=False):
    log.append(v)
    if bad:
        raise ValueError(v)
    return v


def run(f):
    log.clear()
    try:
        r = f()
    except (ValueError, TypeError, ZeroDivisionError, IndexError, KeyError, AttributeError) as e:
        r = f"{type(e).__name__} {e}"
    print(r, log)


def store(d, k, v):
    d[k()] = v()


run(lambda: t(1) + t(2, True) + t(3))
run(lambda: [t(1), t(2, True), t(3)])
run(lambda: t("a") + t(1) + t(2))
run(lambda: (t(1), t(0))[t(5)] + t(9))
run(lambda: {t(1): t(2), t(3): t(4, True)})
run(lambda: t(len)(t(5), t(6)))
run(lambda: print(t(1), t(2, True)))
run(lambda: t(5)(t(1)))
run(lambda: t(None).x(t(1)))
run(lambda: t("s").upper(t(1)))
run(lambda: t(1) if t(0) else t(2, True))
run(lambda: t(1) / t(0) + t(7))
run(lambda: t(1) < t("a") < t(3))
run(lambda: t(0) and t(1, True) or t(2))
run(lambda: f"{t(1)}{t(2, True)}{t(3)}")
run(lambda: [t(x, x == 2) for x in (1, 2, 3)])
run(lambda: store({}, lambda: t("key"), lambda: t("value", True)))
run(lambda: store([], lambda: t(5), lambda: t(6)))
run(lambda: t([1, 2])[t(0) : t("x") : t(1)])
run(lambda: sorted([t(2), t(1)], key=t(5)))


def aug():
    d = {}
    d[t("k")] += t(1)


run(aug)


def unpack():
    a, b = t(1), t(2, True)


run(unpack)


def multi():
    x = [0]
    x[t(0)], x[t(3)] = t(10), t(20)


run(multi)


def swap():
    a = [1, 2]
    a[t(0)], a[t(1)] = a[t(1)], a[t(0)]
    return a


run(swap)


def kw(**k):
    return k


run(lambda: kw(a=t(1), **{"b": t(2)}, c=t(3)))
run(lambda: kw(a=t(1), c=t(3), **t(5)))
