class Guard:
    def __enter__(self):
        return self

    def __exit__(self, *exc):
        raise RuntimeError("while leaving")

def run():
    with Guard():
        [1 / x for x in [0]]

run()
