class Deck:
    def __init__(self):
        self._cards = [r + s for s in "SH" for r in "A23"]

    def __len__(self):
        return len(self._cards)

    def __getitem__(self, i):
        if isinstance(i, slice):
            return self._cards[i]
        return self._cards[i]

    def __setitem__(self, i, v):
        self._cards[i] = v

    def __delitem__(self, i):
        del self._cards[i]

    def __contains__(self, card):
        return card.upper() in self._cards


d = Deck()
print(len(d), d[0], d[-1], d[1:4], d[::-2])
print([c for c in d], "ah" in d, "9S" in d)
d[0] = "JOKER"
del d[1:3]
print(list(reversed(d)), sorted(d), bool(d))
del d[:]
print(bool(d), list(d))
for f in (lambda: d[0], lambda: d["x"], lambda: d.__delitem__(4)):
    try:
        f()
    except (IndexError, TypeError) as e:
        print(type(e).__name__, e)
