# `copy`
import copy

print(list(copy.copy(iter([1, 2]))))
