from typing import List, Optional


class Solution:
    def twoSum(self, nums: List[int], target: int) -> Optional[List[int]]:
        seen = {}
        for i, n in enumerate(nums):
            if target - n in seen:
                return [seen[target - n], i]
            seen[n] = i
        return None

    def threeSum(self, nums: List[int]) -> List[List[int]]:
        nums.sort()
        out = []
        for i in range(len(nums) - 2):
            if i > 0 and nums[i] == nums[i - 1]:
                continue
            lo, hi = i + 1, len(nums) - 1
            while lo < hi:
                s = nums[i] + nums[lo] + nums[hi]
                if s < 0:
                    lo += 1
                elif s > 0:
                    hi -= 1
                else:
                    out.append([nums[i], nums[lo], nums[hi]])
                    while lo < hi and nums[lo] == nums[lo + 1]:
                        lo += 1
                    lo += 1
        return out


s = Solution()
print(s.twoSum([2, 7, 11, 15], 9), s.twoSum([3, 3], 6), s.twoSum([], 1))
print(s.threeSum([-1, 0, 1, 2, -1, -4]), s.threeSum([0, 0, 0, 0]), s.threeSum([1]))
try:
    s.twoSum(["a"], 3)
except TypeError as e:
    print(e)
