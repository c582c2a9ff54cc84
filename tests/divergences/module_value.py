# Imports
import math

modules = [math]
print(len(modules))
