s = "héllo😀wörld"
print(
    len(s),
    s[0],
    s[1],
    s[5],
    s[-1],
    s[-6],
    s[5:],
    s[:5],
    s[::2],
    s[::-1],
    s[-3:],
    s[1:-1:3],
    s[10:2:-2],
    s[100:],
    s[-100:3],
    s[5:5] == "",
    s[True],
)
for i in range(-len(s), len(s)):
    print(s[i], end=" ")
print()
print(s[slice(1, 4)], s[None:None:None], s[: 2**70], s[-(2**70) :], s[:: 2**70])
for f in (
    lambda: s[11],
    lambda: s[-12],
    lambda: ""[0],
    lambda: s["a"],
    lambda: s[1.0],
    lambda: s[None],
    lambda: s[1:2:0],
    lambda: s["a":],
    lambda: s[2**70],
    lambda: s[(1, 2)],
    lambda: s[:1.5],
):
    try:
        print(f())
    except (IndexError, TypeError, ValueError) as e:
        print(type(e).__name__, e)
t = "abc"
try:
    t[0] = "x"
except TypeError as e:
    print(e)
try:
    del t[0]
except TypeError as e:
    print(e)
