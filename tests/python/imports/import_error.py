try:
    import some_missing_package as smp
    HAS = True
except ImportError:
    smp = None
    HAS = False

print(HAS, smp)

try:
    from another_missing.sub import thing
except ImportError as error:
    print(type(error).__name__, error, error.name)

    def thing(x):
        return x * 2

print(thing(4))

try:
    import missing_json_lib as math
except ModuleNotFoundError:
    import math
print(math.sqrt(9))


def load():
    try:
        import not_there.at_all
    except Exception as error:
        return f"no: {error}"
    else:
        return "yes"


print(load())
try:
    import yet_another
except (ImportError, AttributeError):
    pass
finally:
    print("done")
try:
    yet_another
except NameError as error:
    print(error)
