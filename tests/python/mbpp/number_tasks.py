def is_armstrong(n):
    digits = str(n)
    return n == sum(int(d) ** len(digits) for d in digits)


def digit_sum(n):
    return sum(map(int, str(abs(n))))


def perfect_squares(a, b):
    return [n for n in range(a, b + 1) if int(n ** 0.5) ** 2 == n]


def catalan(n):
    return 1 if n == 0 else sum(catalan(i) * catalan(n - 1 - i) for i in range(n))


def pascal(n):
    row = [1]
    for _ in range(n):
        yield row
        row = [1, *(a + b for a, b in zip(row, row[1:])), 1]


def to_minutes(text):
    h, m = text.split(":")
    return int(h) * 60 + int(m)


assert [n for n in range(10, 2000) if is_armstrong(n)] == [153, 370, 371, 407, 1634]
assert digit_sum(-987) == 24 and digit_sum(0) == 0
assert perfect_squares(1, 50) == [1, 4, 9, 16, 25, 36, 49]
assert [catalan(n) for n in range(8)] == [1, 1, 2, 5, 14, 42, 132, 429]
assert list(pascal(5))[-1] == [1, 4, 6, 4, 1] and list(pascal(0)) == []
assert to_minutes("02:30") == 150
for bad in ("12", "a:b", "1:2:3"):
    try:
        to_minutes(bad)
    except ValueError as e:
        print(e)
for row in pascal(5):
    print(" ".join(map(str, row)).center(11).rstrip())
