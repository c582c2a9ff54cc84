from typing import Any, Callable, Dict, Generic, List, Literal, Optional, TypeVar, Union, get_args, get_origin

T = TypeVar("T")
print(List[int].__origin__, List[int].__args__, List[T].__parameters__)
print(get_origin(List[int]), get_args(Dict[str, int]), get_origin(Optional[int]), get_args(Optional[int]))
print(get_origin(Callable[[int], str]), get_args(Callable[[int, str], bool]), get_args(Callable[..., int]))
print(get_origin(list[int]), get_args(dict[str, int]), get_origin(int), get_args(int))
print(get_origin(Literal["a", 1]), get_args(Literal["a", 1]))
print(get_origin(int | str), get_args(int | str))
print(get_origin(List), get_args(List), get_origin(Union[int, str]) is Union)
print(list[int].__origin__, list[int].__args__, list[int], dict[str, list[int]], tuple[int, ...])
print(list[T].__parameters__, list[T][int], Dict[str, T][int], Callable[[T], T][int], Optional[T][str])


class Box(Generic[T]):
    pass


print(get_origin(Box[int]), get_args(Box[int]), get_origin(Box), get_origin(Generic[T]), get_origin(Generic))
