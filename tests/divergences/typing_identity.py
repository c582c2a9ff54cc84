# `typing` at run time
from typing import List

print(List[int] is List[int])
