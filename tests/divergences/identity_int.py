# Identity of equal values
a = 1000
b = int('1000')
print(a is b)
