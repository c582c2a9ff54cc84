# The kind of plan an agent writes over tool results.
orders = [
    {
        "id": 1,
        "customer": "ada",
        "items": [{"sku": "A1", "qty": 2, "price": 9.99}, {"sku": "B2", "qty": 1, "price": 24.5}],
        "status": "paid",
    },
    {"id": 2, "customer": "bob", "items": [], "status": "new"},
    {
        "id": 3,
        "customer": "ada",
        "items": [{"sku": "A1", "qty": 10, "price": 8.5}],
        "status": "paid",
        "coupon": "TEN",
    },
    {"id": 4, "customer": "cy", "items": [{"sku": "C3", "qty": 3, "price": None}], "status": "paid"},
]


def order_total(order):
    total = sum(item["qty"] * item["price"] for item in order["items"])
    if order.get("coupon") == "TEN":
        total *= 0.9
    return round(total, 2)


report = {}
errors = []
for order in orders:
    try:
        if order["status"] != "paid":
            continue
        total = order_total(order)
    except TypeError as exc:
        errors.append({"id": order["id"], "error": str(exc)})
        continue
    entry = report.setdefault(order["customer"], {"orders": 0, "total": 0.0, "skus": set()})
    entry["orders"] += 1
    entry["total"] += total
    entry["skus"] |= {i["sku"] for i in order["items"]}
for name, entry in sorted(report.items(), key=lambda kv: -kv[1]["total"]):
    print(f"{name:<8}{entry['orders']:>3}{entry['total']:>10.2f} {sorted(entry['skus'])}")
print(errors)
summary = {
    "customers": len(report),
    "revenue": round(sum(e["total"] for e in report.values()), 2),
    "best": max(report, key=lambda n: report[n]["total"]) if report else None,
    "unpaid": [o["id"] for o in orders if o["status"] != "paid"],
}
print(summary)
summary
