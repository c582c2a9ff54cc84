class Stop(BaseException):
    pass

def run():
    raise Stop("base")

run()
