import copy

inner = [1, 2]
for original in ([inner, 3], {"k": inner}, {1, 2}, [], {}):
    duplicate = copy.copy(original)
    print(duplicate == original, duplicate is original, type(duplicate).__name__)

nested = [inner, "x"]
duplicate = copy.copy(nested)
inner.append(99)
duplicate.append("only in the copy")
print(nested, duplicate, nested[0] is duplicate[0])

table = {"a": inner}
other = copy.copy(table)
other["b"] = 1
print(table, other, table["a"] is other["a"])
