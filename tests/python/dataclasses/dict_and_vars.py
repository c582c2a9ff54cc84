from dataclasses import dataclass, field, asdict


@dataclass
class Row:
    id: int
    name: str = "n"
    score: float = 0.0


rows = [Row(2, "b", 1.5), Row(1, "a"), Row(3, score=9)]
print(vars(rows[0]), rows[1].__dict__)
print(sorted(rows, key=lambda r: r.id))
print([asdict(r) for r in rows])
print(Row(**{"id": 7, "name": "kw"}), Row(*[8, "pos"]))
rows[0].__dict__["name"] = "changed"
print(rows[0], rows.index(Row(1, "a")), Row(1, "a") in rows)
total = sum(r.score for r in rows)
best = max(rows, key=lambda r: r.score)
print(total, best.name, {r.id: r for r in rows}[3])
setattr(best, "name", "top")
print(getattr(best, "name"), best)
