from functools import wraps


def check(**rules):
    def deco(fn):
        names = tuple(rules)

        @wraps(fn)
        def inner(**kwargs):
            for name in names:
                if name not in kwargs:
                    raise TypeError(f"{fn.__name__}: missing {name}")
                if not rules[name](kwargs[name]):
                    raise ValueError(f"{fn.__name__}: bad {name}={kwargs[name]!r}")
            return fn(**kwargs)
        return inner
    return deco


@check(age=lambda v: 0 <= v < 150, name=str.isalpha)
def person(name, age, title="Mx"):
    return f"{title} {name} ({age})"


print(person(name="Ann", age=3), person(name="Bo", age=140, title="Dr"))
for kw in ({"name": "x1", "age": 4}, {"age": 200, "name": "A"}, {"name": "A"}, {"name": "A", "age": 1, "size": 2}):
    try:
        print(person(**kw))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
