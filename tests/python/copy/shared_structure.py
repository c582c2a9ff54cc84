import copy

leaf = ["leaf"]
tree = {"left": leaf, "right": leaf, "pair": (leaf, leaf)}
twin = copy.deepcopy(tree)
print(twin["left"] is twin["right"], twin["left"] is leaf, twin["pair"][0] is twin["left"])
twin["left"].append("!")
print(twin, tree)
memo = {}
one = copy.deepcopy(leaf, memo)
two = copy.deepcopy(leaf, memo)
print(one is two, one is leaf, len(memo))
three = copy.deepcopy(leaf)
print(three is one)
