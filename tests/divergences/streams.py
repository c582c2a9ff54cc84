# Streams, processes, servers
import asyncio

print(asyncio.open_connection)
