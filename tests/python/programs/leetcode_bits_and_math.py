class Solution:
    def singleNumber(self, nums):
        r = 0
        for n in nums:
            r ^= n
        return r

    def hammingWeight(self, n):
        count = 0
        while n:
            n &= n - 1
            count += 1
        return count

    def reverseBits(self, n):
        return int(bin(n)[2:].zfill(32)[::-1], 2)

    def getSum(self, a, b):
        mask = 0xFFFFFFFF
        while b & mask:
            a, b = a ^ b, (a & b) << 1
        return a & mask if b > mask else a

    def myPow(self, x, n):
        if n < 0:
            return 1 / self.myPow(x, -n)
        r = 1
        while n:
            if n & 1:
                r *= x
            x *= x
            n >>= 1
        return r

    def mySqrt(self, x):
        lo, hi = 0, x
        while lo <= hi:
            mid = (lo + hi) >> 1
            if mid * mid <= x:
                lo = mid + 1
            else:
                hi = mid - 1
        return hi

    def countPrimes(self, n):
        if n < 3:
            return 0
        sieve = bytes([1]) * n
        sieve = list(sieve)
        sieve[0] = sieve[1] = 0
        for i in range(2, int(n**0.5) + 1):
            if sieve[i]:
                sieve[i * i : n : i] = [0] * len(sieve[i * i : n : i])
        return sum(sieve)

    def addBinary(self, a, b):
        return bin(int(a, 2) + int(b, 2))[2:]

    def multiply(self, a, b):
        res = [0] * (len(a) + len(b))
        for i in range(len(a) - 1, -1, -1):
            for j in range(len(b) - 1, -1, -1):
                p = int(a[i]) * int(b[j]) + res[i + j + 1]
                res[i + j + 1] = p % 10
                res[i + j] += p // 10
        return "".join(map(str, res)).lstrip("0") or "0"


s = Solution()
print(
    s.singleNumber([4, 1, 2, 1, 2]),
    s.hammingWeight(11),
    s.hammingWeight(2**100 - 1),
    s.reverseBits(43261596),
    s.getSum(20, 30),
    s.myPow(2.0, 10),
    s.myPow(2, -2),
    s.myPow(3, 50),
)
print(
    s.mySqrt(8),
    s.mySqrt(2**80),
    s.countPrimes(1000),
    s.addBinary("1010", "1011"),
    s.multiply("123456789", "987654321"),
    s.multiply("0", "52"),
)
