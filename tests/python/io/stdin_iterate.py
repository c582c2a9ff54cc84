import sys

total = 0
for line in sys.stdin:
    line = line.strip()
    if not line:
        continue
    if line == "STOP":
        break
    key, *vals = line.split()
    nums = [int(v) for v in vals]
    total += sum(nums)
    print(key, nums, max(nums, default=None))
print(total)
print([l.rstrip() for l in sys.stdin])
