x = "1 + 1"
print(eval(x))
