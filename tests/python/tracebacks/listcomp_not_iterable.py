def build(n):
    return [x for x in n]

print(build("ab"))
print(build(5))
