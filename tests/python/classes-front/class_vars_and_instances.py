class Counter:
    total = 0
    shared = []
    limits = {"low": 0, "high": 10}

    def __init__(self):
        Counter.total += 1
        self.total += 100
        self.shared.append(self.total)

    @classmethod
    def reset(cls):
        cls.total = 0
        cls.shared = []


a, b = Counter(), Counter()
print(Counter.total, a.total, b.total, Counter.shared, a.shared is b.shared)
Counter.reset()
print(Counter.total, Counter.shared, a.total)
a.limits["low"] = 5
print(b.limits, Counter.limits is a.limits)


class Sub(Counter):
    total = 50


s = Sub()
print(Sub.total, Counter.total, s.total)
Sub.reset()
print(Sub.total, Counter.total, Sub.shared is Counter.shared)
Counter.added = "later"
print(Sub.added, s.added)
del Counter.added
print(hasattr(s, "added"))
s.__class__.tag = "via class"
print(Sub.tag, hasattr(Counter, "tag"))
