import sys

data = sys.stdin.read().split()
n = int(data[0])
nums = list(map(int, data[1 : n + 1]))
print(n, nums, sum(nums), data[n + 1 :])
print(repr(sys.stdin.read()), repr(sys.stdin.readline()))
try:
    input()
except EOFError as e:
    print(e)
