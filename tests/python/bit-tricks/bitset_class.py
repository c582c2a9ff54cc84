class BitSet:
    def __init__(self, items=()):
        self.bits = 0
        for i in items:
            self.add(i)

    def add(self, i):
        if i < 0:
            raise ValueError(f"negative member {i}")
        self.bits |= 1 << i

    def discard(self, i):
        self.bits &= ~(1 << i)

    def __contains__(self, i):
        return bool(self.bits >> i & 1)

    def __iter__(self):
        n, i = self.bits, 0
        while n:
            if n & 1:
                yield i
            n >>= 1
            i += 1

    def __len__(self):
        return self.bits.bit_count()

    def __and__(self, o):
        r = BitSet()
        r.bits = self.bits & o.bits
        return r

    def __repr__(self):
        return f"BitSet({list(self)})"


a, b = BitSet([1, 5, 100]), BitSet(range(0, 8))
print(a, len(b), 5 in a, 6 in a, a & b, bool(BitSet()), sum(a), max(b))
a.discard(5); a.discard(50)
print(a, a.bits == (1 << 100) + 2)
for f in (lambda: a.add(-1), lambda: -1 in a, lambda: a.add("x")):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(e)
