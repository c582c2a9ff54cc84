def editor():
    text, undo, redo = "", [], []

    def do(fn):
        nonlocal text
        undo.append(text)
        redo.clear()
        text = fn(text)
        return text

    def back():
        nonlocal text
        if not undo:
            raise IndexError("nothing to undo")
        redo.append(text)
        text = undo.pop()
        return text

    def again():
        nonlocal text
        redo_text = redo.pop()
        undo.append(text)
        text = redo_text
        return text

    return do, back, again


do, back, again = editor()
print(do(lambda t: t + "hello"), do(str.upper), back(), again(), back(), back())
for f in (back, lambda: [again() for _ in range(4)]):
    try:
        f()
    except IndexError as e:
        print(e)
