# Flags
from enum import Flag


class Wide(Flag):
    FAR = 1 << 80


print(Wide.FAR.value)
