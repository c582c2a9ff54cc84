class Table:
    squares = {}
    for n in range(4):
        squares[n] = n * n
    total = 0
    for key, value in squares.items():
        total += value
    else:
        done = True
    del key, value
    if total > 10:
        size = "big"
    else:
        size = "small"
    try:
        ratio = 1 / 0
    except ZeroDivisionError as error:
        ratio = str(error)
    finally:
        checked = "yes"
    while total > 5:
        total -= 5
    first, *rest = [1, 2, 3]
    a = b = 7
    if (m := a + b) > 3:
        label = f"{m}!"


print(Table.squares, Table.total, Table.done, Table.size, Table.ratio, Table.checked)
print(Table.first, Table.rest, Table.a, Table.b, Table.m, Table.label, Table.n)
print(hasattr(Table, "key"), hasattr(Table, "error"))
