class Resource:
    def __del__(self):
        print("gone")
