"""Random programs, well typed most of the time, from a grammar directed by types.

`program(rng, number)` gives the text of one program: a few definitions whose names carry the number and a function
`main_NUMBER`, so that many programs share one file. Everything a program does is bounded: loops are short, and values that
grow in a loop are cut back.
"""

import warnings

import shapes
from expressions import Maker

PRELUDE = '''
NONE = None


def T(label, value):
    print(label, end=" ")
    return value


class Fail(Exception):
    def __init__(self, code, *more):
        super().__init__(code, *more)
        self.code = code
'''


def program(rng, number, only=None):
    """The text of program `number`, and the name of its shape. A text that is not Python is made again."""
    names = [s for s in shapes.ALL if only is None or s in only]
    weights = [shapes.ALL[s][1] for s in names]
    while True:
        name = rng.choices(names, weights)[0]
        maker = Maker(rng, number)
        body = shapes.ALL[name][0](maker)
        text = "\n".join(maker.definitions + [f"def main_{number}():"] + ["    " + line for line in body] + [""])
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                compile(text, "program", "exec")
        except SyntaxError:
            continue
        return name, text
