from copy import copy, deepcopy
from copy import deepcopy as dc

board = [["." for _ in range(3)] for _ in range(2)]
trial = dc(board)
trial[0][1] = "X"
print(board, trial)
shallow = copy(board)
shallow[1][1] = "O"
print(board, shallow is board)
grid = [row[:] for row in board]
print(grid == board, deepcopy(grid) == grid)
groups = {1: {"a"}, 2: {"b", "c"}}
moved = deepcopy(groups)
moved[1].add("z")
print(groups[1], sorted(moved[1]))
print(deepcopy({(1, 2): [3], None: {"x": (4, [5])}}))
