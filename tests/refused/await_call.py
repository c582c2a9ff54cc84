async def main():
    await main()
