def queens(n, placed=()):
    row = len(placed)
    if row == n:
        yield placed
        return
    for col in range(n):
        if all(col != c and abs(col - c) != row - r for r, c in enumerate(placed)):
            yield from queens(n, placed + (col,))


for n in range(1, 7):
    print(n, sum(1 for _ in queens(n)))
first = next(queens(6))
for c in first:
    print("." * c + "Q" + "." * (len(first) - c - 1))
print(list(queens(4)), next(queens(3), None))
