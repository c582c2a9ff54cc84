# What nobody awaited or retrieved
async def work():
    pass


work()
print('end')
