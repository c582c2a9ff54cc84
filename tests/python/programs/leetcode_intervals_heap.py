from typing import List


class Heap:
    def __init__(self, items=()):
        self.a = []
        for i in items:
            self.push(i)

    def push(self, x):
        a = self.a
        a.append(x)
        i = len(a) - 1
        while i > 0 and a[(i - 1) // 2] > a[i]:
            a[(i - 1) // 2], a[i] = a[i], a[(i - 1) // 2]
            i = (i - 1) // 2

    def pop(self):
        a = self.a
        top, last = a[0], a.pop()
        if a:
            a[0] = last
            i = 0
            while (c := 2 * i + 1) < len(a):
                if c + 1 < len(a) and a[c + 1] < a[c]:
                    c += 1
                if a[i] <= a[c]:
                    break
                a[i], a[c] = a[c], a[i]
                i = c
        return top

    def __len__(self):
        return len(self.a)


class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        intervals.sort(key=lambda x: x[0])
        out: List[List[int]] = []
        for s, e in intervals:
            if out and s <= out[-1][1]:
                out[-1][1] = max(out[-1][1], e)
            else:
                out.append([s, e])
        return out

    def minMeetingRooms(self, intervals) -> int:
        events = sorted([(s, 1) for s, _ in intervals] + [(e, -1) for _, e in intervals])
        cur = best = 0
        for _, d in events:
            cur += d
            best = max(best, cur)
        return best

    def topK(self, nums, k):
        freq = {}
        for n in nums:
            freq[n] = freq.get(n, 0) + 1
        h = Heap((-f, n) for n, f in freq.items())
        return [h.pop()[1] for _ in range(k)]


s = Solution()
print(
    s.merge([[1, 3], [8, 10], [2, 6], [15, 18], [17, 20]]),
    s.minMeetingRooms([(0, 30), (5, 10), (15, 20)]),
    s.topK([1, 1, 1, 2, 2, 3], 2),
)
h = Heap([5, 3, 8, 1, 9, 2])
print([h.pop() for _ in range(len(h))], len(h), bool(h))
