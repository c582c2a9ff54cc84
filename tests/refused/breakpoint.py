print("a")
breakpoint()
