def cheapest(items: list[dict], budget: float) -> list[str]:
    """Names of the affordable items, cheapest first."""
    ranked = sorted(items, key=lambda item: item["price"])
    names = []
    total = 0.0
    for item in ranked:
        try:
            price = float(item["price"])
        except ValueError:
            continue  # unpriced
        if total + price > budget:
            break
        total += price
        names.append(item["name"].title())
    return names


print(
    cheapest(
        [{"name": "red pen", "price": "2"}, {"name": "ink", "price": "x"}, {"name": "pad", "price": "1.5"}], 4
    )
)
