table = {}
table[("x", None)]
