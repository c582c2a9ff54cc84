"""Fill a shopping list under a budget: the essentials first, then as much value as the rest of the money buys."""

CATALOGUE = [
    {"name": "rice 1 kg", "cents": 189, "value": 40, "essential": True},
    {"name": "lentils 500 g", "cents": 215, "value": 35, "essential": True},
    {"name": "olive oil", "cents": 749, "value": 55, "essential": False},
    {"name": "tomatoes", "cents": 260, "value": 30, "essential": True},
    {"name": "coffee", "cents": 599, "value": 60, "essential": False},
    {"name": "chocolate", "cents": 229, "value": 25, "essential": False},
    {"name": "bread", "cents": 310, "value": 38, "essential": False},
    {"name": "cheese", "cents": 455, "value": 42, "essential": False},
]
BUDGET = 2000


def essentials(items: list[dict]) -> list[dict]:
    return [item for item in items if item["essential"]]


def best_extras(items: list[dict], cents: int) -> list[dict]:
    """The extras worth most together that cost at most this much (0/1 knapsack, exact)."""
    best = [0] * (cents + 1)
    chosen = [[False] * (cents + 1) for _ in items]
    for index, item in enumerate(items):
        for money in range(cents, item["cents"] - 1, -1):
            with_item = best[money - item["cents"]] + item["value"]
            if with_item > best[money]:
                best[money] = with_item
                chosen[index][money] = True
    picked = []
    money = cents
    for index in range(len(items) - 1, -1, -1):
        if chosen[index][money]:
            picked.append(items[index])
            money -= items[index]["cents"]
    picked.reverse()
    return picked


def euros(cents: int) -> str:
    return f"{cents // 100}.{cents % 100:02d}"


basket = essentials(CATALOGUE)
left = BUDGET - sum(item["cents"] for item in basket)
if left < 0:
    raise ValueError(f"the essentials alone cost {euros(BUDGET - left)}")
basket += best_extras([item for item in CATALOGUE if not item["essential"]], left)

total = sum(item["cents"] for item in basket)
for item in sorted(basket, key=lambda item: item["cents"]):
    print(f"{item['name']:<16}{euros(item['cents']):>8}")
print(f"{'total':<16}{euros(total):>8}   left {euros(BUDGET - total)}")

{"items": [item["name"] for item in basket], "cents": total, "value": sum(item["value"] for item in basket)}
