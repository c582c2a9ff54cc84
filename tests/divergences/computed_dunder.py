# Reflection
name = '__sub' + 'classes__'
print(getattr(int, name)() != [])
