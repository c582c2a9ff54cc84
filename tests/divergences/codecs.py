# Codecs
print('é'.encode('cp1252'))
