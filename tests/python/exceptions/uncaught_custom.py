# ends: uncaught exception of a nested class with a cause
class Shop:
    class Error(Exception):
        def __str__(self):
            return f"shop error {self.args[0]}"


def buy(n):
    try:
        return [1, 2][n]
    except IndexError as e:
        raise Shop.Error(n) from e


print(buy(1))
buy(7)
