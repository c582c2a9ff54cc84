a = [1, 2]
b = a
c = a[:]
d = list(a)
b.append(3)
print(a, b, c, d, a is b, a is c, c == d)
row = [0] * 2
grid = [row] * 2
grid[0][0] = 9
print(grid, grid[0] is grid[1])
t = (a, a)
a.append(4)
print(t, t[0] is t[1])


def mutate(lst, dct, st):
    lst += [100]
    dct["new"] = lst
    st |= {5}
    return lst is dct["new"]


l, m, s = [1], {}, {1}
print(mutate(l, m, s), l, m, s, m["new"] is l)


def rebind(lst):
    lst = lst + [1]
    return lst


print(rebind(l) is l, l)
nested = {"a": [1, {"b": [2]}]}
shallow = nested.copy()
shallow["a"][1]["b"].append(3)
shallow["c"] = 1
print(nested, shallow)
x = y = []
x.append(1)
print(y, x is y)
e = [[]] * 3
e[0] = [1]
e[1].append(2)
print(e)
none1 = none2 = None
print(none1 is none2, True is (1 == 1), type(None)() is None, [] == [])
keep = [l, l]
keep[0].append("shared")
print(keep[1][-1], keep[0] is keep[1], [o is l for o in keep])
ch = "abc"[0]
print(ch is "a"[0:1] or ch == "a")
for item in keep:
    item.clear()
print(l, keep)
self_list = [1]
self_list.append(self_list)
print(self_list, self_list[1] is self_list, self_list[1][1][0], len(self_list))
self_dict = {}
self_dict["me"] = self_dict
print(self_dict, self_dict["me"]["me"] is self_dict)
deep = [self_list, self_dict, (self_list,)]
print(deep)
