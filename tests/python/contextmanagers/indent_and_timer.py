class Indenter:
    def __init__(self):
        self.level = 0
        self.lines = []

    def __enter__(self):
        self.level += 1
        return self

    def __exit__(self, *args):
        self.level -= 1

    def line(self, text):
        self.lines.append("  " * self.level + text)


ind = Indenter()
ind.line("root")
with ind:
    ind.line("child")
    with ind as same:
        same.line("grandchild")
        try:
            with ind:
                ind.line("deep")
                raise StopIteration("leave")
        except StopIteration as e:
            ind.line(str(e))
    ind.line("child 2")
print("\n".join(ind.lines), ind.level)


class Html(Indenter):
    def __call__(self, tag):
        self.tags = getattr(self, "tags", []) + [tag]
        self.line(f"<{tag}>")
        return self

    def __exit__(self, *args):
        super().__exit__(*args)
        self.line(f"</{self.tags.pop()}>")


h = Html()
with h("ul"):
    for t in "ab":
        with h("li"):
            h.line(t)
print(*h.lines, sep="\n")
