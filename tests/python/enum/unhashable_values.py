from enum import Enum


class Lists(Enum):
    A = [1, 2]
    B = {"k": 1}
    C = [1, 2]
    D = [3]


print(list(Lists), Lists([1, 2]), Lists({"k": 1}), Lists.C)
try:
    Lists([9])
except ValueError as e:
    print(e)
Lists.D.value.append(4)
print(Lists.D.value, Lists([3, 4]))
