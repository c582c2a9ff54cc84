# Methods taken from the type or from an object are values.
print(
    list(map(str.upper, ["a", "b"])),
    list(map(str.strip, [" x ", "y "])),
    str.join("-", ["a", "b"]),
    sorted(["b", "A", "c"], key=str.lower),
)
up = "abc".upper
print(
    up(), up(), list(map("abcabc".count, "abz")), list(filter(str.isdigit, "a1b2")), max(["bb", "a"], key=len)
)
split = "1 2 3".split
a, b, c = map(int, split())
print(a + b + c, int.bit_length(5), list(map(int, "123")), list(map(float, ["1", "2.5"])))
add = [].append
items = []
push = items.append
for i in range(3):
    push(i)
print(
    items,
    list.index([1, 2, 3], 2),
    dict.get({"a": 1}, "a"),
    str.__name__,
    "abc".replace("a", "b").upper().lower().title(),
)
try:
    str.upper(5)
except TypeError as e:
    print(e)
try:
    str.upper()
except TypeError as e:
    print(e)
try:
    list.append([1])
except TypeError as e:
    print(e)
