# A display of three or more constants is folded into a frozenset first, which shows in the order.
print({8, 16, 24, 1})
print({1024, 7168, 3072, 9216, 5120, 0})
print({0.5, 0.25, 1.5, 2.5, 100.0, 1e300})
a = 24
print({8, 16, a, 1})
print({16, 8})
print([x for x in {33, 1, 65, 97, 2, 34}])
