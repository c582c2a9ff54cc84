class Customer:
    def __init__(self, name, arrives, needs):
        self.name, self.arrives, self.needs = name, arrives, needs


def simulate(customers, tellers):
    free = [0] * tellers
    log = []
    for c in sorted(customers, key=lambda c: c.arrives):
        i = min(range(tellers), key=free.__getitem__)
        start = max(free[i], c.arrives)
        free[i] = start + c.needs
        log.append((c.name, i, start, free[i], start - c.arrives))
    return log


def lcg(seed):
    while True:
        seed = (seed * 1103515245 + 12345) % 2 ** 31
        yield seed


rng = lcg(42)
people = [Customer(f"c{i}", next(rng) % 20, next(rng) % 7 + 1) for i in range(6)]
for n in (1, 2):
    log = simulate(people, n)
    for row in log:
        print("{:<4} teller {} {:>3}-{:<3} waited {}".format(*row))
    print(f"average {sum(r[-1] for r in log) / len(log):.2f}, end {max(r[3] for r in log)}")
try:
    simulate(people, 0)
except ValueError as e:
    print(e)
