from typing import List


class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        out: List[List[int]] = []
        for lo, hi in sorted(intervals):
            if out and lo <= out[-1][1]:
                out[-1][1] = max(out[-1][1], hi)
            else:
                out.append([lo, hi])
        return out

    def maxArea(self, h: List[int]) -> int:
        i, j, best = 0, len(h) - 1, 0
        while i < j:
            best = max(best, (j - i) * min(h[i], h[j]))
            if h[i] < h[j]:
                i += 1
            else:
                j -= 1
        return best

    def trap(self, h: List[int]) -> int:
        left, right, water = 0, 0, 0
        i, j = 0, len(h) - 1
        while i < j:
            left, right = max(left, h[i]), max(right, h[j])
            if left < right:
                water += left - h[i]
                i += 1
            else:
                water += right - h[j]
                j -= 1
        return water

    def productExceptSelf(self, nums: List[int]) -> List[int]:
        out, p = [1] * len(nums), 1
        for i, n in enumerate(nums):
            out[i], p = p, p * n
        p = 1
        for i in range(len(nums) - 1, -1, -1):
            out[i] *= p
            p *= nums[i]
        return out


s = Solution()
print(s.merge([[8, 10], [1, 3], [2, 6], [15, 18]]), s.merge([[1, 4], [4, 5]]), s.merge([]))
print(s.maxArea([1, 8, 6, 2, 5, 4, 8, 3, 7]), s.trap([0, 1, 0, 2, 1, 0, 1, 3, 2, 1, 2, 1]), s.trap([]), s.maxArea([3]))
print(s.productExceptSelf([1, 2, 3, 4]), s.productExceptSelf([0, 4, 0]))
try:
    s.merge([[1]])
except ValueError as e:
    print(e)
