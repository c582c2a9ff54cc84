e = "outer"
try:
    1 / 0
except ZeroDivisionError as e:
    saved = e
try:
    print(e)
except NameError as err:
    print(err)
print(repr(saved), saved.args)


def nested():
    try:
        {}["a"]
    except KeyError as outer:
        try:
            [][1]
        except IndexError as inner:
            return inner.__context__ is outer, str(inner)


print(nested())


def reraise():
    try:
        int("q")
    except ValueError as err:
        err.add_note("while reading q")
        raise


try:
    reraise()
except ValueError as err:
    print(err, err.__notes__)
try:
    raise
except RuntimeError as err:
    print(err)
for bad in (lambda: (_ for _ in ()).throw("text"), lambda: exec_bad()):
    try:
        bad()
    except (TypeError, NameError) as err:
        print(err)
