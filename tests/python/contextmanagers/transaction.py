class Database:
    def __init__(self):
        self.rows = {}

    def transaction(self):
        return Transaction(self)


class Transaction:
    def __init__(self, db):
        self.db = db

    def __enter__(self):
        self.saved = dict(self.db.rows)
        return self.db.rows

    def __exit__(self, kind, value, tb):
        if kind is None:
            print("commit")
        else:
            self.db.rows = self.saved
            print("rollback:", kind.__name__, value)
        return kind is not None and issubclass(kind, LookupError)


db = Database()
with db.transaction() as rows:
    rows["a"] = 1
with db.transaction() as rows:
    rows["b"] = 2
    rows["missing"]
    print("unreachable")
print(db.rows)
try:
    with db.transaction() as rows:
        rows["c"] = 3
        1 / 0
except ZeroDivisionError as e:
    print("outside:", e)
print(db.rows)
