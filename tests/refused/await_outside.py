x = await 5
