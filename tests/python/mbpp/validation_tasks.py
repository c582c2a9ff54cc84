def password(p):
    problems = []
    if len(p) < 8:
        problems.append("short")
    if not any(c.isupper() for c in p):
        problems.append("no upper")
    if not any(map(str.isdigit, p)):
        problems.append("no digit")
    if p.isalnum():
        problems.append("no symbol")
    return problems or "ok"


def luhn(number):
    digits = [int(d) for d in number if not d.isspace()]
    odd, even = digits[-1::-2], digits[-2::-2]
    return (sum(odd) + sum(sum(divmod(2 * d, 10)) for d in even)) % 10 == 0


def ipv4(text):
    parts = text.split(".")
    return len(parts) == 4 and all(p.isdigit() and str(int(p)) == p and int(p) < 256 for p in parts)


print([password(p) for p in ("Abcdef1!", "abc", "", "ABCDEFGH1")])
print(luhn("4539 1488 0343 6467"), luhn("8273 1232 7352 0569"), luhn("0"))
print([ipv4(t) for t in ("1.2.3.4", "256.1.1.1", "01.2.3.4", "1.2.3", "a.b.c.d", "1..2.3")])
try:
    luhn("12a4")
except ValueError as e:
    print(e)
