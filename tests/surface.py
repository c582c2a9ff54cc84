"""What CPython's builtin types, functions and modules have and the stubs do not: `python3.11 tests/surface.py [--all]`.

Names that are left out on purpose are listed in OUT; `--all` prints them too.
"""
import ast
import importlib
import pathlib
import sys
import types

STUBS = pathlib.Path(__file__).resolve().parents[1] / "transpiler/src/stubs"
TYPES = {
    t.__name__: t
    for t in (int, float, complex, str, bytes, bytearray, memoryview, list, tuple, dict, set, frozenset, range, slice, property, staticmethod, classmethod, enumerate, filter, map,
              reversed, zip, type, object, BaseException, ImportError, OSError, UnicodeDecodeError, SyntaxError, StopIteration, types.GeneratorType, type({}.keys()), type({}.values()), type({}.items()))
}
# Reflection, pickling, and what belongs to the interpreter.
OUT = {
    "__class__", "__delattr__", "__dir__", "__doc__", "__getattribute__", "__getnewargs__", "__getstate__", "__init__", "__init_subclass__", "__new__", "__reduce__", "__reduce_ex__",
    "__setattr__", "__setstate__", "__sizeof__", "__subclasshook__", "__alloc__", "__getformat__", "__class_getitem__", "__text_signature__", "__abstractmethods__", "__annotations__",
    "__basicsize__", "__dictoffset__", "__flags__", "__instancecheck__", "__itemsize__", "__prepare__", "__subclasscheck__", "__subclasses__", "__weakrefoffset__", "__isabstractmethod__",
    "__set_name__", "__get__", "__set__", "__delete__", "__dict__", "__module__", "__base__", "__bases__", "__mro__", "__ror__", "__or__", "__length_hint__", "__del__",
    "__traceback__", "__suppress_context__", "__cause__", "__context__", "__func__", "__wrapped__", "gi_code", "gi_frame", "gi_running", "gi_suspended", "gi_yieldfrom", "mapping",
    "with_traceback", "__loader__", "__spec__", "__package__", "__build_class__", "__import__", "breakpoint", "compile", "copyright", "credits", "eval", "exec", "globals", "help", "license",
    "locals", "open", "print_file_and_line",
}


def main():
    everything = "--all" in sys.argv
    declared, items = {}, {}
    for path in STUBS.glob("*.pyi"):
        module = "builtins" if path.stem == "exceptions" else path.stem
        for node in ast.parse(path.read_text()).body:
            if isinstance(node, ast.ClassDef):
                own = {item.name for item in node.body if isinstance(item, (ast.FunctionDef, ast.AsyncFunctionDef))}
                own |= {item.target.id for item in node.body if isinstance(item, ast.AnnAssign)}
                bases = [declared.get(ast.unparse(base), set()) for base in node.bases]
                declared[node.name] = own.union(*bases)
            names = [getattr(node, "name", None)] + [target.id for target in getattr(node, "targets", [])] + [getattr(getattr(node, "target", None), "id", None)]
            items.setdefault(module, set()).update(name for name in names if name)
    missing = 0
    for name, cls in sorted(TYPES.items()):
        known = declared.get(name, set()) | declared.get("object", set())
        lacking = [n for n in dir(cls) if n not in known and (everything or n not in OUT)]
        missing += len(lacking)
        if lacking:
            print(f"{name}: {' '.join(lacking)}")
    for module, known in sorted(items.items()):
        try:
            real = importlib.import_module(module)
        except ImportError:
            continue
        public = getattr(real, "__all__", None) or [n for n in dir(real) if not n.startswith("_") or module == "builtins"]
        lacking = [n for n in public if n not in known and (everything or n not in OUT)]
        missing += len(lacking)
        if lacking:
            print(f"module {module}: {' '.join(lacking)}")
    print(missing, "missing")


main()
