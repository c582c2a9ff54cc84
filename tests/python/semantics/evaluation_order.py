log = []


def t(tag, value=None):
    log.append(tag)
    return value


def flush():
    print(" ".join(map(str, log)))
    log.clear()


class Target:
    def __setitem__(self, k, v):
        log.append(f"set[{k}]={v}")

    def __getitem__(self, k):
        log.append(f"get[{k}]")
        return 10

    def __delitem__(self, k):
        log.append(f"del[{k}]")


obj = Target()
t("target", obj)[t("key", 1)] = t("value", 2)
flush()
t("target", obj)[t("key", 1)] += t("value", 2)
flush()
t("a", obj)[t("b", 1)], t("c", obj)[t("d", 2)] = t("x", 5), t("y", 6)
flush()
x = y = t("chain", obj)
x[t("i", 1)] = y[t("j", 2)] = t("v", 3)
flush()
del t("o", obj)[t("k", 3)], obj[t("l", 4)]
flush()
{t("k1", 1): t("v1"), **t("spread", {}), t("k2", 2): t("v2")}
flush()
[t("e1"), *t("e2", []), t("e3")]
flush()
t("cond", False) and t("never") or t("or")
flush()
(t("then") if t("test", 1) else t("else"))
flush()
t("f", lambda *a, **k: None)(t("a1"), *t("a2", []), k=t("k"), **t("kw", {}))
flush()
t("l", 1) < t("m", 2) < t("r", 0) < t("never")
flush()
t("base", [1, 2, 3])[t("lo", 0) : t("hi", 2) : t("step", 1)]
flush()
f"{t('p', 1)} {t('q', 2):{t('w', 3)}}"
flush()


def defaults(a=t("default a"), *, b=t("default b")):
    pass


class C(object):
    attr = t("attr")


flush()
[t(f"elt{i}") for i in t("iter", [1, 2]) if t(f"if{i}", True)]
{t(f"key{i}", i): t(f"val{i}") for i in (1, 2)}
flush()
assert t("test", True), t("message")
lambda d=t("lambda default"): t("body")
print(t("sep arg", "a"), t("b", "b"), sep=t("sep", "-"), end=t("end", "\n"))
flush()
