# Attributes of frames
def numbers():
    yield 1


print(numbers().gi_running)
