# // and % floor towards negative infinity, also for huge operands.
pairs = [(7, 2), (-7, 2), (7, -2), (-7, -2), (0, 5), (0, -5), (1, 3), (-1, 3), (6, 3), (-6, 3)]
for a, b in pairs:
    print(a, b, a // b, a % b, divmod(a, b), a == (a // b) * b + a % b)
big = 10**40
for a in (big, -big, big + 1, -big - 1):
    for b in (7, -7, 10**20 + 3, -(10**20) - 3, big, -big):
        q, r = divmod(a, b)
        print(q, r, a == q * b + r)
for f in (
    lambda: 1 // 0,
    lambda: 1 % 0,
    lambda: divmod(5, 0),
    lambda: big // 0,
    lambda: big % 0,
    lambda: True // False,
):
    try:
        print(f())
    except ZeroDivisionError as e:
        print(type(e).__name__, e)
