# Random programs over four sets: every operation must leave the members in CPython's order.
state = 12345


def draw(limit):
    global state
    state = (state * 1103515245 + 12345) % 2147483648
    return state // 65536 % limit


def member(kind):
    n = draw(40)
    if kind == 0:
        return n
    if kind == 1:
        return n * 1024
    if kind == 2:
        return "k" + str(n)
    if kind == 3:
        return (n % 5, n % 3)
    if kind == 4:
        return n / 8
    return n * 123456789123456789 - 10**18


def run(kind, size):
    sets = [set(), set(), set(), set()]
    for step in range(60):
        a = sets[draw(4)]
        b = sets[draw(4)]
        values = [member(kind) for _ in range(draw(size))]
        choice = draw(24)
        at = draw(4)
        if choice == 0:
            sets[at] = set(values)
        elif choice == 1:
            sets[at] = a | b
        elif choice == 2:
            sets[at] = a & b
        elif choice == 3:
            sets[at] = a - b
        elif choice == 4:
            sets[at] = a ^ b
        elif choice == 5:
            a |= b
        elif choice == 6:
            a &= b
        elif choice == 7:
            a -= b
        elif choice == 8:
            a ^= b
        elif choice == 9:
            sets[at] = a.union(values)
        elif choice == 10:
            sets[at] = a.intersection(values)
        elif choice == 11:
            sets[at] = a.difference(values)
        elif choice == 12:
            sets[at] = a.symmetric_difference(values)
        elif choice == 13:
            a.update(values)
        elif choice == 14:
            a.difference_update(values)
        elif choice == 15:
            a.symmetric_difference_update(values)
        elif choice == 16:
            a.update(dict.fromkeys(values))
        elif choice == 17:
            sets[at] = a.copy()
        elif choice == 18:
            sets[at] = set(dict.fromkeys(values))
        elif choice == 19:
            if a:
                print(a.pop())
        elif choice == 20:
            for value in list(a)[::2]:
                a.discard(value)
        elif choice == 21:
            sets[at] = set(frozenset(values))
        else:
            for value in values:
                a.add(value)
        for s in sets:
            print(list(s))


for kind in range(6):
    for size in (4, 12, 60):
        run(kind, size)
