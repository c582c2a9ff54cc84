# Frames of the library
from dataclasses import dataclass


@dataclass
class Point:
    x: int

    def __post_init__(self):
        raise ValueError('no')


Point(1)
