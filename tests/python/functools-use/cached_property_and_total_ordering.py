from functools import cached_property, total_ordering


@total_ordering
class Student:
    def __init__(self, name, grades):
        self.name, self.grades = name, grades

    @cached_property
    def mean(self):
        """Mean grade."""
        print("mean of", self.name)
        return sum(self.grades) / len(self.grades)

    def __eq__(self, other):
        return self.mean == other.mean

    def __lt__(self, other):
        return self.mean < other.mean

    def __repr__(self):
        return self.name


a, b, c = Student("a", [5, 6]), Student("b", [9]), Student("c", [5.5])
print(a < b, a >= c, a <= c, b > c, a == c, a != b)
print(sorted([b, a, c]), max(a, b, c), "mean" in vars(a))
a.grades.append(100)
print(a.mean)
del a.mean
print(a.mean, Student.mean.__doc__)
try:
    Student("empty", []).mean
except ZeroDivisionError as e:
    print(e)
a.mean = 3
print(a.mean, a < c)
