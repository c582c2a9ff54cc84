import socket, math
print(math.pi)
