class ValidationError(Exception):
    def __init__(self, errors):
        self.errors = errors
        super().__init__(f"{len(errors)} error{'s' if len(errors) != 1 else ''}")


RULES = {
    "name": [(bool, "required"), (lambda v: len(v) < 8, "too long")],
    "age": [(lambda v: isinstance(v, int), "not an int"), (lambda v: 0 <= v <= 120, "out of range")],
}


def validate(data):
    errors = {}
    for field, rules in RULES.items():
        for check, message in rules:
            try:
                ok = check(data[field])
            except KeyError:
                errors[field] = "missing"
                break
            except TypeError as e:
                errors[field] = f"unusable: {e}"
                break
            if not ok:
                errors.setdefault(field, message)
                break
    if errors:
        raise ValidationError(errors)
    return True


for d in ({"name": "ann", "age": 3}, {"name": "", "age": 300}, {"age": "x"}, {"name": 5, "age": 1}, {}):
    try:
        print(validate(d))
    except ValidationError as e:
        print(e, e.errors)
