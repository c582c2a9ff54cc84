# Annotations
count: int = 1
print(__annotations__)
