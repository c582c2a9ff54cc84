def take(values):
    return [values[i] for i in range(3)]

print(take("abc"))
take([1, 2])
