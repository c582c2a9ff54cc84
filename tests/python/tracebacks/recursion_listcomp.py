def walk(node):
    return [walk(child) for child in node]

print(walk([[], [[]]]))
walk([[[[[5]]]]])
