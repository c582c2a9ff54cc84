from typing import List, Tuple, Optional, Any


def has_close_elements(numbers: List[float], threshold: float) -> bool:
    """ Check if in given list of numbers, are any two numbers closer to each other than
    given threshold.
    """
    for idx, elem in enumerate(numbers):
        for idx2, elem2 in enumerate(numbers):
            if idx != idx2 and abs(elem - elem2) < threshold:
                return True
    return False


def separate_paren_groups(paren_string: str) -> List[str]:
    result, current, depth = [], [], 0
    for c in paren_string:
        if c == "(":
            depth += 1
            current.append(c)
        elif c == ")":
            depth -= 1
            current.append(c)
            if depth == 0:
                result.append("".join(current))
                current.clear()
    return result


def rolling_max(numbers: List[int]) -> List[int]:
    running_max, result = None, []
    for n in numbers:
        running_max = n if running_max is None else max(running_max, n)
        result.append(running_max)
    return result


def filter_integers(values: List[Any]) -> List[int]:
    return [v for v in values if isinstance(v, int)]


def longest(strings: List[str]) -> Optional[str]:
    if not strings:
        return None
    maxlen = max(len(x) for x in strings)
    for s in strings:
        if len(s) == maxlen:
            return s


def check(candidate):
    assert candidate([1.0, 2.0, 3.9, 4.0, 5.0, 2.2], 0.3) == True
    assert candidate([1.0, 2.0, 5.9, 4.0, 5.0], 0.8) == False


check(has_close_elements)
print(separate_paren_groups("( ) (( )) (( )( ))"), rolling_max([1, 2, 3, 2, 3, 4, 2]), rolling_max([]))
print(filter_integers(["a", 3.14, 5, True, None, {}]), longest(["x", "yyy", "zzz"]), longest([]))
try:
    check(lambda n, t: True)
except AssertionError as e:
    print("AssertionError", repr(str(e)))
print(has_close_elements.__doc__.strip().split("\n")[0])
