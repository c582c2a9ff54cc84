# Names that are words of Rust, and evaluation order that needs temporaries.
def match(type, impl=1, *, fn=2, **mod):
    self = type + impl
    loop = [self, fn, mod.get("crate")]
    return loop


struct = match(1, fn=3, crate="x")
use, let, mut = struct
Ok = None
Value = "shadow"
print(use, let, mut, Ok, Value, {"r#type": struct[0]})
log = []


def note(x):
    log.append(x)
    return x


result = [note(1) + note(2), note("a") if note(0) else note("b"), *[note(3)], {note("k"): note("v")}]
result[note(0)] += note(10)
print(result, log)
result
