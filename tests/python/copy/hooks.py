import copy


class Plain:
    def __init__(self, data):
        self.data = data
        self.copies = 0

    def __copy__(self):
        new = Plain(self.data)
        new.copies = self.copies + 1
        print("copying")
        return new

    def __deepcopy__(self, memo):
        print("deep copying", isinstance(memo, dict))
        new = Plain(copy.deepcopy(self.data, memo))
        new.copies = self.copies + 100
        return new


p = Plain([1, [2]])
q = copy.copy(p)
r = copy.deepcopy(p)
print(q.copies, q.data is p.data, r.copies, r.data == p.data, r.data is p.data)
pair = [p, p]
deep = copy.deepcopy(pair)
print(deep[0] is deep[1], deep[0] is p, deep[0].copies)


class Singleton:
    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


s = Singleton()
print(copy.copy(s) is s, copy.deepcopy([s])[0] is s)
