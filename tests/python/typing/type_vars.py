from typing import AnyStr, Generic, List, ParamSpec, TypeVar, TypeVarTuple, Union

T = TypeVar("T")
K = TypeVar("K", bound=int)
N = TypeVar("N", int, float)
C = TypeVar("C", covariant=True)
D = TypeVar("D", contravariant=True)
P = ParamSpec("P")
Ts = TypeVarTuple("Ts")
print(T, K, N, C, D, P, Ts, AnyStr)
print(T.__name__, K.__bound__, N.__constraints__, C.__covariant__, D.__contravariant__, T.__bound__)
print(P.args, P.kwargs, P.__name__)
print(T | int, Union[T, None], List[T])
print(T == TypeVar("T"), T == T, isinstance(T, TypeVar), type(T))
for action in (
    lambda: TypeVar("X", int),
    lambda: TypeVar("X", int, str, bound=int),
    lambda: TypeVar("X", covariant=True, contravariant=True),
    lambda: TypeVar(),
):
    try:
        print(action())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
