import copy


class Loud:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        print("eq called")
        return self.n == other.n

    def __hash__(self):
        return hash(self.n)


loud = Loud(1)
data = {"k": loud, "l": [loud, loud]}
twin = copy.deepcopy(data)
print(twin["k"] is twin["l"][0], twin["l"][0] is twin["l"][1], twin["k"] is loud)
keys = {loud: 1}
other = copy.deepcopy(keys)
print(list(other)[0] is loud, list(other.values()))
