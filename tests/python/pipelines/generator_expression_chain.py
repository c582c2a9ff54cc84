nums = range(1, 11)
squares = (n * n for n in nums)
odd = (s for s in squares if s % 2)
print(next(odd), sum(odd), list(odd), list(squares))
words = ["a", "bb", "ccc"]
lengths = (len(w) for w in words)
words.append("dddd")
print(list(lengths), max((w for w in words), key=len), ",".join(w for w in words if "c" not in w))
print(any(n > 3 for n in nums), all(n > 3 for n in nums), sorted((n % 4, n) for n in nums)[:3])
g = (1 / n for n in (2, 0, 4))
print(next(g))
try:
    next(g)
except ZeroDivisionError as e:
    print(e)
print(next(g, "dead"))
try:
    (x for x in 5)
except TypeError as e:
    print(e)
try:
    g[0]
except TypeError as e:
    print(e)
