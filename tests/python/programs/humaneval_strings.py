from typing import List


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


def make_palindrome(string: str) -> str:
    if not string:
        return ""
    i = 0
    while string[i:] != string[i:][::-1]:
        i += 1
    return string + string[:i][::-1]


def how_many_times(string: str, substring: str) -> int:
    return sum(string[i : i + len(substring)] == substring for i in range(len(string) - len(substring) + 1))


def sort_numbers(numbers: str) -> str:
    words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    value_map = {w: i for i, w in enumerate(words)}
    return " ".join(sorted([x for x in numbers.split(" ") if x], key=lambda x: value_map[x]))


def encode(message):
    vowels = "aeiouAEIOU"
    replace = dict([(i, chr(ord(i) + 2)) for i in vowels])
    message = message.swapcase()
    return "".join([replace[i] if i in replace else i for i in message])


def fix_spaces(text):
    new, i, start, end = "", 0, 0, 0
    while i < len(text):
        if text[i] == " ":
            end += 1
        else:
            if end - start > 2:
                new += "-" + text[i]
            elif end - start > 0:
                new += "_" * (end - start) + text[i]
            else:
                new += text[i]
            start, end = i + 1, i + 1
        i += 1
    if end - start > 2:
        new += "-"
    elif end - start > 0:
        new += "_"
    return new


def valid_date(date):
    try:
        date = date.strip()
        month, day, year = date.split("-")
        month, day, year = int(month), int(day), int(year)
        if month < 1 or month > 12:
            return False
        if month in [1, 3, 5, 7, 8, 10, 12] and day < 1 or day > 31:
            return False
        if month == 2 and day < 1 or day > 29:
            return False
    except:
        return False
    return True


def decimal_to_binary(decimal):
    return "db" + bin(decimal)[2:] + "db"


def hex_key(num):
    return sum(1 for d in num if d in ("2", "3", "5", "7", "B", "D"))


print(
    separate_paren_groups("(()()) ((())) () ((())()())"),
    [make_palindrome(s) for s in ("", "x", "xyz", "xyx", "jerry")],
    how_many_times("aaaa", "aa"),
    sort_numbers("three one five"),
    sort_numbers(""),
)
print(
    encode("This is a message"),
    fix_spaces("Example   1"),
    fix_spaces(" Mudasir Hanif "),
    fix_spaces("a   "),
    [valid_date(d) for d in ("03-11-2000", "15-01-2012", "04-0-2040", "06/04/2020", "02-30-2000", "")],
    decimal_to_binary(32),
    hex_key("1077E"),
)
