from collections import UserList


class Unique(UserList):
    def append(self, item):
        if item not in self.data:
            super().append(item)


u = Unique([1, 2])
u.append(2)
u.append(3)
print(u, len(u), u[0], u[1:], type(u[1:]).__name__, u + [9], [0] + u, u * 2, 2 in u, u == [1, 2, 3], u < [5])
u.extend([4])
u.insert(0, "z")
u.remove(2)
u.reverse()
print(u, u.pop(), u.index(1), u.count(3), list(u), u.data)
v = UserList([3, 1, 2])
v.sort(reverse=True)
v += [0]
v[0] = 9
del v[1]
print(v, v.copy(), sorted(v), isinstance(v, list), UserList("ab"), UserList(v), UserList())
try:
    v[10]
except IndexError as e:
    print(e)
