os = __import__("os")
os.system("id")
