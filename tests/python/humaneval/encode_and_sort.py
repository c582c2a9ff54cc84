def encode(message):
    vowels = "aeiouAEIOU"
    table = {ord(v): chr(ord(v) + 2) for v in vowels}
    return message.swapcase().translate(table)


def sort_even(xs):
    out = list(xs)
    out[::2] = sorted(out[::2])
    return out


def by_length(arr):
    names = dict(enumerate("One Two Three Four Five Six Seven Eight Nine".split(), 1))
    return [names[n] for n in sorted(arr, reverse=True) if n in names]


def sort_array(arr):
    return sorted(arr, key=lambda x: (bin(x)[2:].count("1"), x))


assert encode("This is a message") == "tHKS KS C MGSSCGG"
assert sort_even([5, 6, 3, 4]) == [3, 6, 5, 4]
assert by_length([2, 1, 1, 4, 5, 8, 2, 3, 55, -1]) == ["Eight", "Five", "Four", "Three", "Two", "Two", "One", "One"]
print(encode("test"), sort_even(()), by_length([]), sort_array([1, 5, 2, 3, 4]), sort_array([-2, 0, 7]))
try:
    sort_array([1.5])
except TypeError as e:
    print(e)
