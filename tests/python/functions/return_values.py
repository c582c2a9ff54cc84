def nothing():
    pass


def bare():
    return


def many():
    return 1, "a", [2]


def early(x):
    if x < 0:
        return "neg"
    for i in range(x):
        if i == 3:
            return i
    else:
        return "loop done"
    return "never"


def in_try():
    try:
        return "try"
    finally:
        print("cleanup", end=" ")


def override():
    try:
        return "try"
    finally:
        return "finally"


def loop_finally():
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            print(i, end=" ")
        finally:
            print("f", i, end="; ")
    return "after"


print(nothing(), bare(), many(), early(-1), early(2), early(9), in_try(), override(), loop_finally())
a, (b, c), *d = many()[0], many()[1:], 5, 6
print(a, b, c, d)


def evaluate(order=[]):
    def t(x):
        order.append(x)
        return x

    t(1) + t(2) * t(3)
    [t(4), t(5)]
    {t("k"): t("v")}
    t(6) if t(0) else t(7)
    t(8) < t(9) < t(1)
    (lambda *a, **k: 0)(t(10), *[t(11)], x=t(12))
    return order


print(evaluate())
