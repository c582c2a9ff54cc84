class Model:
    fields = ("id",)

    @classmethod
    def all_fields(cls):
        return list(cls.fields)

    @classmethod
    def create(cls, *values):
        obj = cls()
        names = cls.all_fields()
        if len(values) != len(names):
            raise ValueError(f"{cls.__name__} wants {len(names)} values, got {len(values)}")
        for name, value in zip(names, values):
            setattr(obj, name, value)
        return obj

    @staticmethod
    def kind():
        return "model"

    def __repr__(self):
        inner = ", ".join(f"{k}={v!r}" for k, v in vars(self).items())
        return f"{type(self).__name__}({inner})"


class User(Model):
    fields = ("name",)

    @classmethod
    def all_fields(cls):
        return super().all_fields() + Model.all_fields()

    @staticmethod
    def kind():
        return "user of " + Model.kind()


print(Model.create(1), User.create("ann", 2))
print(User.kind(), User().kind())
try:
    User.create("x")
except ValueError as e:
    print(e)
