# Warnings
assert (1, 'always true')
print('ran')
