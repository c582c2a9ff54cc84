ints = [1, 2, 3]
print(ints[0] + ints[-1], sum(ints), ints[1] / 2)
ints.append("four")
for v in ints:
    print(v * 2, end=" ")
nums = [0] * 5
nums[2] = 1.5
nums[3] = 10**25
nums[4] = True
print(nums, sum(nums), max(nums))
flags = [False] * 4
flags[1] = True
flags[2] = 1
flags[3] = None
print(flags, flags[1] is True, [not f for f in flags])
fl = [1.0, 2.0]
fl[0] = 3
fl += [4]
print(fl, [f / 2 for f in fl])
dp = [[0] * 3 for _ in range(3)]
dp[1][1] = "mid"
dp[0][0] += 1
dp[2] = [float("inf")] * 3
print(dp, min(dp[2][0], dp[0][0]))


def fill(xs, v):
    xs[0] = v
    return xs


print(fill([1, 2], "a"), fill([1.0], 2), fill([True], 0), fill(["x"], None))
memo = {}
memo[1] = 2
memo["a"] = [3]
memo[2.5] = None
for k, v in memo.items():
    print(k, v, end="; ")
pairs = [(1, "a"), (2.5, None)]
for p, q in pairs:
    print(p * 2, q, end="; ")
words = ["a", "b"]
words[0] = 5
words.insert(0, None)
print(words, ints.pop() + "!", ints.pop() + 1)
empty = []
for v in empty:
    print(v + 1)
empty.append(empty[:])
print(empty, [*empty, *ints], sorted(ints), ints == [1, 2], ints is ints[:])
best = [float("-inf")] * 2
best[0] = max(best[0], 5)
print(best, best[0] // 2, [int(b) for b in best if b > 0])
t = (1, 2.5, "x", True)
a, b, c, d = t
print(a + 1, b + 1, c + "1", d + 1, t[0] + t[1], t[::3])
