rooms = {
    "hall": {"north": "kitchen", "east": "garden", "items": ["lamp"]},
    "kitchen": {"south": "hall", "items": ["knife", "bread"]},
    "garden": {"west": "hall", "items": []},
}
state = {"room": "hall", "bag": [], "moves": 0}
while True:
    try:
        command = input("> ").strip().lower()
    except EOFError:
        print("bye")
        break
    if not command:
        continue
    verb, *rest = command.split(maxsplit=1)
    noun = rest[0] if rest else None
    here = rooms[state["room"]]
    state["moves"] += 1
    if verb == "go":
        if noun in here and noun != "items":
            state["room"] = here[noun]
            print(f"You are in the {state['room']}.")
        else:
            print(f"You can't go {noun}.")
    elif verb == "take" and noun in here["items"]:
        here["items"].remove(noun)
        state["bag"].append(noun)
        print("Taken:", noun)
    elif verb == "look":
        print(
            "Items:",
            ", ".join(here["items"]) or "nothing",
            "| Exits:",
            *sorted(k for k in here if k != "items"),
        )
    elif verb in ("quit", "q"):
        break
    else:
        print(f"Unknown: {command!r}")
print(state)
