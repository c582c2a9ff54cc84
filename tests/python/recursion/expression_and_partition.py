def partitions(n, biggest=None):
    biggest = n if biggest is None else biggest
    if n == 0:
        return [[]]
    return [[k] + p for k in range(min(n, biggest), 0, -1) for p in partitions(n - k, k)]


def targets(digits, goal):
    out = []

    def go(i, text, value, last):
        if i == len(digits):
            if value == goal:
                out.append(text)
            return
        for j in range(i + 1, len(digits) + 1):
            part = digits[i:j]
            if len(part) > 1 and part[0] == "0":
                break
            n = int(part)
            if i == 0:
                go(j, part, n, n)
            else:
                go(j, text + "+" + part, value + n, n)
                go(j, text + "-" + part, value - n, -n)
                go(j, text + "*" + part, value - last + last * n, last * n)

    go(0, "", 0, 0)
    return out


print(partitions(5), [len(partitions(n)) for n in range(10)])
print(targets("123", 6), targets("105", 5), targets("9", 1), len(targets("123456789", 100)))
try:
    partitions(-1.5)
except TypeError as e:
    print(e)
