# ends: NameError for a name defined too late
def use():
    return later


print("a")
use()
later = 1
