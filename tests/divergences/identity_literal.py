# Identity of equal values
x = 'text'
print(x is 'text')
