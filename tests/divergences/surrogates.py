# Lone surrogates
print(len(chr(0xD800)))
