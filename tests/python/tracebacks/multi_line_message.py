raise ValueError("first line\n  second line\nthird")
