def valid_date(date):
    try:
        date = date.strip()
        month, day, year = map(int, date.split("-"))
        if month < 1 or month > 12:
            return False
        limit = 29 if month == 2 else 30 if month in (4, 6, 9, 11) else 31
        return 1 <= day <= limit
    except ValueError:
        return False


def file_name_check(name):
    base, dot, ext = name.partition(".")
    ok = dot and base[:1].isalpha() and ext in ("txt", "exe", "dll") and sum(c.isdigit() for c in base) <= 3
    return "Yes" if ok else "No"


print([valid_date(d) for d in ("03-11-2000", "15-01-2012", "04-0-2040", "06-04-2020", "06/04/2020", "", "04-31-3000")])
print([file_name_check(n) for n in ("example.txt", "1example.dll", "s1sdf3.asd", "K.dll", "this12345.exe", "a.b.txt", ".txt")])
try:
    valid_date(None)
except AttributeError as e:
    print(e)
