# Traceback text
def total(items):
    return items['a'] + items['b']


total({'a': 1})
