# Memory
rows = []
try:
    while True:
        rows.append('x' * 1000 + str(len(rows)))
        if len(rows) > 700_000:
            break
except MemoryError:
    pass
print('went on')
