saved = None
def keep():
    global saved
    try:
        [int(x) for x in ["1", "?"]]
    except ValueError as e:
        saved = e

keep()
print(saved)
raise saved
