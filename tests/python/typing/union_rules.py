from typing import Any, List, Optional, Union

print(Union[int], Union[int, int], Union[int, Union[str, float]], Optional[Optional[int]])
print(Union[int, str] == Union[str, int], Union[int, str] == (int | str), Optional[int] == Union[None, int])
print(Optional[Union[int, str]], Union[None, int], Union[int, None, int])
print(int | None, int | str | None, type(int | str).__name__)
print(List[int] | None, int | List[str], Optional[int] | str)
print(hash(Union[int, str]) == hash(Union[str, int]), len({Optional[int], Union[int, None]}))
print(isinstance(3, Union[int, str]), isinstance(None, Optional[int]), isinstance(2.5, Union[int, str]))
print(isinstance(3, int | str), issubclass(bool, Union[int, str]))
print(Union[int, str].__args__, Optional[int].__origin__)
for action in (lambda: Union[()], lambda: Optional[int, str], lambda: Union[int, str](), lambda: int | "x"):
    try:
        print(action())
    except TypeError as error:
        print(error)
