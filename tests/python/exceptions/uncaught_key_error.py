# ends: KeyError prints its repr
d = {"a": 1}
print(d)
d['it\'s "missing"\n']
