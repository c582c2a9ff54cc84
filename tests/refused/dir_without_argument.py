x = 1
print(dir())
