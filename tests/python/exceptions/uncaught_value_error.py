# ends: uncaught ValueError
def parse(text):
    return int(text)


print("before")
print(parse("12"))
print(parse("twelve"))
print("never")
