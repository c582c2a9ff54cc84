import copy

config = {
    "name": "svc",
    "ports": [80, 443],
    "env": {"DEBUG": "0", "paths": ["/a", "/b"]},
    "limits": (1, [2, 3]),
    "tags": {"x", "y"},
}
snapshot = copy.deepcopy(config)
config["ports"].append(8080)
config["env"]["paths"].clear()
config["limits"][1].append(4)
config["tags"].add("z")
print(sorted(snapshot["tags"]))
del snapshot["tags"]
print(snapshot)
print(config["ports"], config["env"], config["limits"])
matrix = [[0] * 3] * 3
clone = copy.deepcopy(matrix)
clone[0][0] = 7
print(clone, "rows stay shared inside the copy")
print(matrix)
