# Traceback objects
try:
    1 // 0
except ZeroDivisionError as error:
    print(error.__traceback__ is not None)
