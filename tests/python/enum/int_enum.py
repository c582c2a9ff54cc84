from enum import IntEnum, auto


class Priority(IntEnum):
    LOW = 1
    MEDIUM = 2
    HIGH = 3


p = Priority.HIGH
print(p, repr(p), str(p), f"{p}", f"{p:03d}", "%d %s" % (p, p), format(p))
print(p > Priority.LOW, p == 3, p + 1, p * 2, 10 // p, -p, p < 2.5, [1, 2, 3, 4][p])
print(sorted(Priority, reverse=True), max(Priority), sum(Priority), type(p + 0))
print(Priority(1), Priority["LOW"], isinstance(p, int), p in (3, 4), {3: "three"}[p])
print(int(p), float(p), hex(p), p.bit_length(), bool(Priority.LOW), hash(p) == hash(3))
print(list(range(p)), "ab" * p, p.real, p.name, p.value, round(p), abs(p))
print(p & 1, p | 4, p ^ 1, ~p, p << 1, 2**p, divmod(7, p))
try:
    Priority(9)
except ValueError as e:
    print(e)
try:
    Priority("1")
except ValueError as e:
    print(e)
print(Priority.LOW is Priority(1), Priority.LOW == 1.0, [Priority.LOW, 2])
