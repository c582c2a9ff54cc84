import asyncio
print(asyncio.open_connection)
