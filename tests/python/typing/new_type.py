from typing import List, NewType, Optional

UserId = NewType("UserId", int)
Names = NewType("Names", List[str])
u = UserId(5)
print(u + 1, type(u).__name__, UserId, UserId.__name__, UserId.__supertype__, Names(["a"]))
print(Optional[UserId], UserId | None, List[UserId])
print(callable(UserId), type(UserId).__name__)


def find(user: UserId) -> str:
    return f"user-{user}"


print(find(UserId(1)), find(2), list(map(UserId, [1, 2])))
for action in (lambda: UserId(), lambda: UserId(1, 2), lambda: isinstance(5, UserId)):
    try:
        print(action())
    except TypeError as error:
        print(error)
