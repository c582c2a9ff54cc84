x = 5
x += 2; x -= 1; x *= 3; print(x, end=" ")
x //= 4; print(x, end=" ")
x **= 3; x %= 10; print(x, end=" ")
x <<= 4; x >>= 1; x |= 3; x &= 0xFE; x ^= 5; print(x, end=" ")
x /= 2; print(x)
s = "a"
s += "b"; s *= 3
l = alias = [1]
l += [2]; l *= 2
t = (1,)
t2 = t
t += (2,)
d = {"n": 0}
d["n"] += 5
d["l"] = d.get("l", [])
d["l"] += ["x"]
print(s, l, alias is l, t, t2, d)
log = []
def idx(i):
    log.append(f"idx{i}")
    return i
def val(v):
    log.append(f"val{v}")
    return v
arr = [1, 2, 3]
arr[idx(1)] += val(10)
print(arr, log)
class Box:
    def __init__(self):
        self.v = 1
        self.items = []
    def __iadd__(self, o):
        self.items.append(o)
        return self
    def __imul__(self, o):
        return "replaced"
b = Box()
keep = b
b.v += 5
b += "one"
b += "two"
print(b.v, b.items, b is keep)
b *= 2
print(b, keep.items)
m = [[0, 0], [0, 0]]
m[1][0] += 7
m[-1][-1] -= 1
print(m)
f = 1
f += 0.5
i = 10
i /= 5
k = True
k += True
print(f, i, k, type(k).__name__)
keep.items += ["three"]
keep.items[0] *= 2
print(keep.items)
