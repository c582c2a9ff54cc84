"""Functions that make functions: caches, partial application, decorators, generic functions."""

from typing import Any, Iterable

WRAPPER_ASSIGNMENTS: tuple
WRAPPER_UPDATES: tuple

def cache(user_function: Any, /) -> Any: ...
def cmp_to_key(mycmp: Any) -> Any: ...
def lru_cache(maxsize: Any = 128, typed: Any = False) -> Any: ...
def reduce(function: Any, iterable: Iterable, initial: Any = ..., /) -> Any: ...
def singledispatch(func: Any) -> Any: ...
def total_ordering(cls: Any) -> Any: ...
def update_wrapper(wrapper: Any, wrapped: Any, assigned: Any = ..., updated: Any = ...) -> Any: ...
def wraps(wrapped: Any, assigned: Any = ..., updated: Any = ...) -> Any: ...

class cached_property:
    def __init__(self, func: Any) -> None: ...
    @property
    def attrname(self) -> Any: ...  # raises: never
    @property
    def func(self) -> Any: ...  # raises: never

class partial:
    def __init__(self, func: Any, /, *args: Any, **keywords: Any) -> None: ...
    @property
    def func(self) -> Any: ...  # raises: never
    @property
    def args(self) -> tuple: ...  # raises: never
    @property
    def keywords(self) -> dict: ...  # raises: never

class partialmethod:
    def __init__(self, func: Any, /, *args: Any, **keywords: Any) -> None: ...
    @property
    def func(self) -> Any: ...  # raises: never
    @property
    def args(self) -> tuple: ...  # raises: never
    @property
    def keywords(self) -> dict: ...  # raises: never

class singledispatchmethod:
    def __init__(self, func: Any) -> None: ...
    def register(self, cls: Any, method: Any = None) -> Any: ...
    @property
    def dispatcher(self) -> Any: ...  # raises: never
    @property
    def func(self) -> Any: ...  # raises: never

class _lru_cache_wrapper:  # type: _lru_cache_wrapper
    def cache_info(self) -> Any: ...  # raises: never
    def cache_clear(self) -> None: ...  # raises: never
    def cache_parameters(self) -> dict: ...  # raises: never

class CacheInfo:  # type: CacheInfo
    @property
    def hits(self) -> int: ...  # raises: never
    @property
    def misses(self) -> int: ...  # raises: never
    @property
    def maxsize(self) -> Any: ...  # raises: never
    @property
    def currsize(self) -> int: ...  # raises: never

class KeyWrapper:  # type: KeyWrapper
    @property
    def obj(self) -> Any: ...  # raises: never

class _generic_function:  # type: function
    def register(self, cls: Any, func: Any = None) -> Any: ...
    def dispatch(self, cls: Any) -> Any: ...
    def _clear_cache(self) -> None: ...
    @property
    def registry(self) -> Any: ...  # raises: never
