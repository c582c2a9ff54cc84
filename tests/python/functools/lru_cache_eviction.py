from functools import lru_cache

calls = []


@lru_cache(maxsize=3)
def load(key):
    calls.append(key)
    return key.upper()


for key in ["a", "b", "c", "a", "d", "b", "a", "c", "e", "d"]:
    load(key)
print(calls)
print(load.cache_info())
hits, misses, maxsize, currsize = load.cache_info()
print(hits, misses, maxsize, currsize)
