from collections.abc import Mapping


class Squares(Mapping):
    def __init__(self, n):
        self.n = n

    def __getitem__(self, key):
        if not 0 <= key < self.n:
            raise KeyError(key)
        return key * key

    def __iter__(self):
        return iter(range(self.n))

    def __len__(self):
        return self.n

    def __repr__(self):
        return f"Squares({self.n})"


q = Squares(4)
print(q.keys(), q.values(), q.items(), len(q.keys()), 2 in q.keys(), 9 in q.values(), (2, 4) in q.items(), (2, 5) in q.items())
print(list(q.keys()), list(q.values()), list(q.items()), q.keys() & {1, 9}, q.keys() | {9}, q.keys() - {0}, q.keys() ^ {0, 9})
print(q == {0: 0, 1: 1, 2: 4, 3: 9}, q == Squares(4), q != Squares(3), q.keys() == {0, 1, 2, 3}, q.keys() <= {0, 1, 2, 3, 4})
print(q.get(10, "none"), 10 in q, sum(q.values()))
