from collections import deque


def max_window(nums, k):
    out, q = [], deque()
    for i, n in enumerate(nums):
        while q and nums[q[-1]] <= n:
            q.pop()
        q.append(i)
        if q[0] <= i - k:
            q.popleft()
        if i >= k - 1:
            out.append(nums[q[0]])
    return out


print(max_window([1, 3, -1, -3, 5, 3, 6, 7], 3), max_window([], 2), max_window([4], 1))
recent = deque(maxlen=3)
for ch in "abcde":
    recent.append(ch)
print(recent, recent.maxlen, "a" in recent, recent[0], recent[-1])
recent.appendleft("z")
recent.rotate(1)
print(list(recent), recent.index("z"), recent.count("c"))
recent.extend([1, 2])
recent.extendleft("xy")
print(recent, recent == deque("yx1"), deque([1, 2]) < deque([1, 3]))
d = deque([1, 2, 3])
d.insert(1, "new")
d.remove(3)
print(d, len(d), list(reversed(d)), d.copy() == d)
for f in (lambda: deque().pop(), lambda: d.remove(9), lambda: recent.insert(0, 1), lambda: d[10]):
    try:
        f()
    except (IndexError, ValueError) as e:
        print(type(e).__name__, e)
