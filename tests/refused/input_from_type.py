T = type("T", (), {})
