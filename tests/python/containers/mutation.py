# Containers that change while they are iterated, searched or compared.
def attempt(name, action):
    try:
        print(name, action())
    except Exception as error:
        print(name, type(error).__name__, error)


def renew_keys():
    d = dict.fromkeys(range(5))
    for k in d:
        del d[k]
        d[k + 100] = 1


def shift_keys():
    d = dict.fromkeys(range(4))
    for k in d:
        d.pop(k)
        d[k + 4] = 1


def grow():
    d = {1: 1}
    for k in d:
        d[k + 1] = 1


def grow_values():
    d = {1: 1}
    for _ in d.values():
        d[5] = 1


def grow_set():
    s = {1, 2}
    for x in s:
        s.add(x + 10)


def move_in_set():
    s = set(range(5))
    seen = []
    for x in s:
        seen.append(x)
        s.discard(x)
        s.add(x + 8)
    return seen, s


def extend_list():
    items = [1, 2, 3]
    seen = []
    for x in items:
        seen.append(x)
        if len(seen) < 8:
            items.append(x * 2)
    return seen, items


def shrink_list():
    items = [1, 2, 3, 4, 5, 6]
    for x in items:
        items.remove(x)
    return items


def ended():
    items = [1]
    it = iter(items)
    first = list(it)
    items.append(2)
    return first, list(it)


for action in (renew_keys, shift_keys, grow, grow_values, grow_set, move_in_set, extend_list, shrink_list, ended):
    attempt(action.__name__, action)

log = []


class Loud:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n % 3

    def __eq__(self, other):
        log.append((self.n, other.n))
        return self.n == other.n

    def __repr__(self):
        return "L" + str(self.n)


s = set()
d = {}
for n in [1, 2, 3, 2, 5, 1, 8, 4, 7, 10, 13, 16, 19, 22]:
    s.add(Loud(n))
    d[Loud(n)] = n
s.discard(Loud(5))
t = s | {Loud(100)}
print(s, t, s & t, t - s)
print(d)
print(log)

table = {}


class Clearing:
    def __hash__(self):
        return 7

    def __eq__(self, other):
        table.clear()
        return False


table[Clearing()] = 1
table[Clearing()] = 2
print(len(table))

items = []


class Emptying:
    def __eq__(self, other):
        items.clear()
        return False


items.append(Emptying())
items.append(Emptying())
items.append(Emptying())
print(5 in items, items)
