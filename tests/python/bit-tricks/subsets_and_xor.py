def subsets(xs):
    return [[x for i, x in enumerate(xs) if mask >> i & 1] for mask in range(1 << len(xs))]


def single(nums):
    out = 0
    for n in nums:
        out ^= n
    return out


def two_singles(nums):
    x = single(nums)
    low = x & -x
    a = single(n for n in nums if n & low)
    return sorted((a, x ^ a))


def missing(nums):
    return single(nums) ^ single(range(len(nums) + 1))


def reverse32(n):
    return int(f"{n & 0xFFFFFFFF:032b}"[::-1], 2)


def signed32(n):
    n &= 0xFFFFFFFF
    return n - (1 << 32) if n >> 31 else n


print(subsets("abc"), len(subsets(range(10))))
print(single([4, 1, 2, 1, 2]), two_singles([1, 2, 1, 3, 2, 5]), missing([3, 0, 1]), missing([]))
print(reverse32(43261596), reverse32(1), signed32(0xFFFFFFFF), signed32(2 ** 31), signed32(2 ** 31 - 1 + 2 ** 32))
