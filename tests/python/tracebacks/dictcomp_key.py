def index(values):
    return {v: i for i, v in enumerate(values)}

print(index("ab"))
index([[1], 2])
