code = "print('hi')"
exec(code)
