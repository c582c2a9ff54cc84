def chain(*its):
    for it in its:
        yield from it
