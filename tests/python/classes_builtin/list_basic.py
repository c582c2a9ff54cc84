"""A list subclass keeps the methods of list and adds its own."""


class Stack(list):
    def push(self, item):
        self.append(item)

    def peek(self):
        return self[-1]


s = Stack([1, 2])
s.push(3)
print(s, len(s), s.peek(), bool(s), bool(Stack()))
print(type(s).__name__, isinstance(s, list), isinstance(s, Stack), issubclass(Stack, list))
print(s == [1, 2, 3], [1, 2, 3] == s, s != [1], s < [2], 2 in s)
print(s[0], s[1:], type(s[1:]).__name__, type(s + [4]).__name__, type([0] + s).__name__)
print(type(s * 2).__name__, type(s.copy()).__name__, type(list(s)).__name__)
s += [9]
print(type(s).__name__, s)
s[0] = 10
del s[1]
s.sort(reverse=True)
print(s, sorted(s), list(reversed(s)), max(s), min(s), sum(s))
a, *b = s
print(a, b, type(b).__name__)
print([x * 2 for x in s], tuple(s), set(s) == {10, 3, 9})
print(f"{s}", str(s), repr(s), "%s" % s)
try:
    hash(s)
except TypeError as e:
    print(e)
s.label = "top"
print(s.label, s.__dict__, vars(s))
s.extend(x for x in range(2))
print(s, s.index(9), s.count(9), s.pop(), s)
try:
    s + 5
except TypeError as e:
    print(e)
try:
    s[10]
except IndexError as e:
    print(e)
