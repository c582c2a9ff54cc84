def fetch(url):
    import requests
    return requests.get(url).text
print(fetch("http://example.org"))
