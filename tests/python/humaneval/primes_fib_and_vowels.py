def prime_fib(n: int):
    def is_prime(p):
        return p > 1 and all(p % k for k in range(2, min(int(p ** 0.5) + 1, p)))
    f = [0, 1]
    while True:
        f.append(f[-1] + f[-2])
        if is_prime(f[-1]):
            n -= 1
        if n == 0:
            return f[-1]


def vowels_count(s):
    n = sum(c in "aeiouAEIOU" for c in s)
    if s and s[-1] in "yY":
        n += 1
    return n


def circular_shift(x, shift):
    s = str(x)
    if shift > len(s):
        return s[::-1]
    return s[len(s) - shift:] + s[:len(s) - shift]


def make_a_pile(n):
    return [n + 2 * i for i in range(n)]


def decode_cyclic(s: str):
    groups = [s[3 * i:min(3 * i + 3, len(s))] for i in range((len(s) + 2) // 3)]
    return "".join((g[-1] + g[:-1]) if len(g) == 3 else g for g in groups)


def solve(N):
    return bin(sum(int(i) for i in str(N)))[2:]


def eat(number, need, remaining):
    return [number + need, remaining - need] if need <= remaining else [number + remaining, 0]


print([prime_fib(i) for i in range(1, 9)], vowels_count("abcde"), vowels_count("ACEDY"), vowels_count(""))
print(circular_shift(12, 1), circular_shift(100, 2), circular_shift(12, 8), make_a_pile(3), make_a_pile(0))
print(decode_cyclic("elhl ow"), solve(1000), solve(150), eat(5, 6, 10), eat(2, 11, 5))
assert eat(4, 8, 9) == [12, 1], "Error"
try:
    assert make_a_pile(2) == [2, 5], "pile of two"
except AssertionError as e:
    print(e)
