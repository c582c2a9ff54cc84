"""Compare loan offers: monthly rate, total interest, and what an extra payment saves."""

import math
from typing import Optional

OFFERS = [("Alpha Bank", 4.1, 10), ("Beta Credit", 3.7, 15), ("Gamma Union", 4.6, 8)]
AMOUNT = 85_000.0


def monthly_rate(amount: float, percent: float, years: int) -> float:
    rate = percent / 1200
    months = years * 12
    return amount * rate / (1 - (1 + rate) ** -months)


def pay_off(amount: float, percent: float, payment: float, extra: Optional[float] = None) -> tuple[int, float]:
    """Months until nothing is owed, and the interest paid until then."""
    owed = amount
    interest = 0.0
    months = 0
    while owed > 0.005:
        month = owed * percent / 1200
        if payment <= month:
            raise ValueError(f"{payment:.2f} never pays off {amount:,.0f}")
        interest += month
        owed += month
        owed -= min(owed, payment)
        months += 1
        if extra and months % 12 == 0:
            owed -= min(owed, extra)
    return months, interest


results = []
for bank, percent, years in OFFERS:
    payment = math.ceil(monthly_rate(AMOUNT, percent, years) * 100) / 100
    months, interest = pay_off(AMOUNT, percent, payment)
    fewer, less = pay_off(AMOUNT, percent, payment, extra=2_000.0)
    results.append((round(interest, 2), bank))
    print(f"{bank:<12} {percent:.1f} %  {payment:>9,.2f} a month for {months} months, interest {interest:>10,.2f}")
    print(f"{'':<12} 2,000 more each year: {months - fewer} months earlier, {interest - less:,.2f} saved")

try:
    pay_off(AMOUNT, 4.1, 100.0)
except ValueError as error:
    print("as expected:", error)

min(results)
