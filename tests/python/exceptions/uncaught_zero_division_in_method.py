# ends: ZeroDivisionError three frames down
class Stats:
    def __init__(self, xs):
        self.xs = xs

    def mean(self):
        return sum(self.xs) / len(self.xs)


def report(s):
    return f"mean {s.mean():.2f}"


print(report(Stats([1, 2, 6])))
print(report(Stats([])))
