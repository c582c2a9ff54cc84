class Employee:
    raise_rate = 0.04

    def __init__(self, name, pay):
        self.name = name
        self.pay = pay

    def apply_raise(self):
        self.pay = round(self.pay * (1 + self.raise_rate), 2)

    def __str__(self):
        return f"{self.__class__.__name__} {self.name} earns {self.pay:,.2f}"


class Manager(Employee):
    raise_rate = 0.10

    def __init__(self, name, pay, reports=None):
        super().__init__(name, pay)
        self.reports = [] if reports is None else reports

    def add(self, e):
        if e is self:
            raise ValueError("cannot report to oneself")
        if e not in self.reports:
            self.reports.append(e)

    def total(self):
        return self.pay + sum(r.total() if isinstance(r, Manager) else r.pay for r in self.reports)


a, b = Employee("Ann", 50000), Employee("Bob", 60000)
m = Manager("Max", 90000, [a])
boss = Manager("Zoe", 120000)
m.add(b); m.add(a); boss.add(m)
for e in (a, b, m, boss):
    e.apply_raise()
    print(e)
print(f"{boss.total():,.1f}", [r.name for r in m.reports])
try:
    m.add(m)
except ValueError as err:
    print(err)
a.raise_rate = 1
a.apply_raise()
print(a.pay, Employee.raise_rate)
