def main():
    return await main()
