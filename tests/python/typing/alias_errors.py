from typing import Any, Callable, ClassVar, Dict, Final, Generic, List, Optional, TypeVar, Union


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: List())
attempt(lambda: Dict(a=1))
attempt(lambda: List[int]([1]))
attempt(lambda: List[int, str])
attempt(lambda: Dict[int])
attempt(lambda: Any())
attempt(lambda: Optional())
attempt(lambda: isinstance([], List[int]))
attempt(lambda: issubclass(list, List[int]))
attempt(lambda: isinstance([], List))
attempt(lambda: isinstance(1, Any))
attempt(lambda: isinstance(1, Optional))
attempt(lambda: Any[int])
attempt(lambda: Callable[int])
attempt(lambda: Callable[[int]])
attempt(lambda: List[int][str])
attempt(lambda: List[Generic])
attempt(lambda: List[ClassVar[int]])
attempt(lambda: List[Union])
attempt(lambda: isinstance([], list[int]))
attempt(lambda: List[(int, str), 3])
