"""Check and add up invoices: line totals, discounts, tax by rate, and what is wrong with the rest."""

INVOICES = """
INV-1001;2024-03-02;Northwind;desk,2,249.00,19;lamp,4,35.50,19
INV-1002;2024-03-05;Contoso;book,10,12.99,7;pen,100,0.85,19
INV-1003;2024-03-05;Northwind;chair,6,119.90,19
INV-1004;2024-03-09;Fabrikam;paper,x,4.20,19
INV-1005;2024-03-11;Contoso;book,1,12.99,7;monitor,3,189.00,19
INV-1006;2024-03-12;;toner,2,74.00,19
"""


class InvoiceError(ValueError):
    """An invoice that cannot be booked."""


class Line:
    def __init__(self, text: str):
        name, quantity, price, rate = text.split(",")
        self.name = name
        self.quantity = int(quantity)
        # Money is kept in cents, so that sums are exact.
        self.cents = round(float(price) * 100)
        self.rate = int(rate)

    def net(self) -> int:
        gross = self.quantity * self.cents
        if self.quantity >= 50:
            return gross - gross // 20
        return gross


class Invoice:
    def __init__(self, text: str):
        number, date, customer, *lines = text.split(";")
        self.number = number
        self.date = date
        if not customer:
            raise InvoiceError(f"{number}: no customer")
        self.customer = customer
        try:
            self.lines = [Line(line) for line in lines]
        except ValueError as error:
            raise InvoiceError(f"{number}: {error}") from error

    def net(self) -> int:
        return sum(line.net() for line in self.lines)

    def taxes(self) -> dict:
        by_rate = {}
        for line in self.lines:
            by_rate[line.rate] = by_rate.get(line.rate, 0) + line.net()
        return {rate: (net * rate + 50) // 100 for rate, net in by_rate.items()}


def money(cents: int) -> str:
    return f"{cents / 100:,.2f}"


booked = []
problems = []
for row in INVOICES.strip().splitlines():
    try:
        booked.append(Invoice(row))
    except InvoiceError as error:
        problems.append(str(error))

customers = {}
tax_by_rate = {}
for invoice in booked:
    taxes = invoice.taxes()
    print(f"{invoice.number} {invoice.customer:<10} net {money(invoice.net()):>10} tax {money(sum(taxes.values())):>8}")
    customers[invoice.customer] = customers.get(invoice.customer, 0) + invoice.net()
    for rate, tax in taxes.items():
        tax_by_rate[rate] = tax_by_rate.get(rate, 0) + tax
for problem in problems:
    print("not booked:", problem)

{
    "net": {name: money(cents) for name, cents in sorted(customers.items(), key=lambda pair: -pair[1])},
    "tax": {f"{rate} %": money(cents) for rate, cents in sorted(tax_by_rate.items())},
    "problems": len(problems),
}
