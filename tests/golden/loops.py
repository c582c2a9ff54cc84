def first_repeated(words):
    seen = set()
    for index, word in enumerate(words):
        if word in seen:
            break
        seen.add(word)
    else:
        return None
    return index, word


matrix = [[row * column for column in range(4)] for row in range(3)]
transposed = [list(column) for column in zip(*matrix)]
pairs = {(a, b): a + b for a in "xy" for b in "yz" if a != b}
head, *middle, tail = sorted({value % 5 for row in matrix for value in row})
print(first_repeated("a b c b a".split()), first_repeated([]), transposed, pairs, head, middle, tail)
n = 27
steps = 0
while n != 1:
    n = n // 2 if n % 2 == 0 else 3 * n + 1
    steps += 1
print(steps, any(value > 5 for row in matrix for value in row), 1 < steps <= 200 != n)
