class Sentence:
    def __init__(self, text):
        self.words = text.split()

    def __getitem__(self, key):
        if isinstance(key, slice):
            start, stop, step = key.indices(len(self.words))
            return " ".join(self.words[i] for i in range(start, stop, step))
        if isinstance(key, tuple):
            return [self[k] for k in key]
        if isinstance(key, str):
            return self.words.index(key)
        return self.words[key]


s = Sentence("the cat sat on the mat")
print(s[1], s[-1], s[1:4], s[::-2], s[:], s[10:], s["sat"], s[0, 2:4, -1])
print(list(s), "cat" in s, "dog" in s, list(reversed("abc")), s[...,] if False else s[slice(2)])
for key in (9, "dog", None):
    try:
        s[key]
    except (IndexError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
try:
    s[0] = "a"
except TypeError as e:
    print(e)
try:
    len(s)
except TypeError as e:
    print(e)
