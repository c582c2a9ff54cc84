def steps(step):
    return [i for i in range(0, 10, step)]

print(steps(3))
steps(0)
