import sys
from contextlib import redirect_stderr, redirect_stdout


class Sink:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)
        return len(text)

    def flush(self):
        self.parts.append("<flush>")


sink = Sink()
with redirect_stdout(sink) as target:
    print("hidden", 1, sep="-")
    print("more", end="!")
    print("flushed", flush=True)
    sys.stdout.write("direct\n")
print("visible", target is sink)
print(sink.parts)
inner, outer = Sink(), Sink()
with redirect_stdout(outer):
    print("a")
    with redirect_stdout(inner):
        print("b")
    print("c")
print(outer.parts, inner.parts)
errors = Sink()
with redirect_stderr(errors):
    print("oops", file=sys.stderr)
print(errors.parts)
try:
    with redirect_stdout(Sink()):
        raise ValueError("x")
except ValueError:
    print("restored")
with redirect_stdout(sys.stderr):
    pass
again = redirect_stdout(sink)
sink.parts.clear()
with again:
    with again:
        print("twice")
print(sink.parts)
