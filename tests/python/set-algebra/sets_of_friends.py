friends = {"ann": {"bob", "cid"}, "bob": {"ann"}, "cid": {"ann", "dan"}, "dan": set()}
mutual = {frozenset((a, b)) for a, fs in friends.items() for b in fs if a in friends[b]}
print(sorted(sorted(p) for p in mutual))
everyone = set().union(*friends.values())
print(sorted(everyone), sorted(set(friends) - everyone), everyone <= set(friends))
a, b = {1, 2, 3}, {3, 4}
print(a | b, a & b, a - b, a ^ b, a.isdisjoint({9}), {1} < a, a >= {1, 2, 3}, a > a)
a |= {10}
a &= {1, 10, 3}
a -= {3}
a ^= {1, 7}
print(sorted(a), a.union([1], (2,)) == {1, 2, 7, 10}, {1}.issubset(range(3)))
for f in (lambda: a | [1], lambda: a.remove("x"), lambda: set().pop(), lambda: {[1]}, lambda: a < 3):
    try:
        f()
    except (TypeError, KeyError) as e:
        print(type(e).__name__, e)
