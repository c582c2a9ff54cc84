# ends: the second exception wins, the first is its context
def load(d):
    try:
        return d["x"]
    except KeyError:
        return d.missing


print(load({"x": 1}))
load({})
