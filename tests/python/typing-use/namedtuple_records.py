from typing import NamedTuple


class Employee(NamedTuple):
    name: str
    salary: float
    dept: str = "eng"

    @property
    def monthly(self) -> float:
        return self.salary / 12

    def promoted(self, pct: float) -> "Employee":
        return self._replace(salary=self.salary * (1 + pct / 100))


staff = [Employee("Ann", 120000), Employee("Bob", 60000.5, "ops"), Employee(dept="hr", name="Cy", salary=9)]
for name, salary, dept in staff:
    print(f"{name:<5}{salary:>12,.2f} {dept}")
print(max(staff, key=lambda e: e.salary).name, staff[0].monthly, staff[0].promoted(10))
print(staff[1]._asdict(), Employee._fields, Employee._field_defaults)
print(sorted(staff, reverse=True)[0][0], staff[2] == ("Cy", 9, "hr"), len(staff[0]), staff[0][1:])
for f in (lambda: Employee("x"), lambda: Employee("x", 1, "y", 2), lambda: staff[0]._replace(age=3)):
    try:
        f()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    staff[0].name = "Z"
except AttributeError as e:
    print(e)
