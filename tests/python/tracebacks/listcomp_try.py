def reciprocal(x):
    return 1 / x


def safe(values):
    try:
        return len([reciprocal(v) for v in values])
    except TypeError:
        print("not here")
    finally:
        print("done")

safe([0])
