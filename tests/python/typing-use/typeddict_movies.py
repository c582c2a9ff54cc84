from typing import NotRequired, TypedDict


class Movie(TypedDict):
    title: str
    year: int
    tags: NotRequired[list[str]]


class Rated(Movie, total=False):
    stars: float


movies: list[Rated] = [
    {"title": "Alien", "year": 1979, "stars": 4.5},
    Rated(title="Big", year=1988, tags=["comedy"]),
    {"title": "Cube", "year": 1997},
]


def decade(m: Movie) -> str:
    return f"{m['year'] // 10 * 10}s"


by: dict[str, list[str]] = {}
for m in movies:
    by.setdefault(decade(m), []).append(m["title"])
print(by)
print([m.get("stars", "n/a") for m in movies], movies[1], type(movies[1]).__name__)
print(sorted(Rated.__required_keys__), sorted(Rated.__optional_keys__), list(Rated.__annotations__))
try:
    movies[2]["stars"]
except KeyError as e:
    print("KeyError", e)
try:
    isinstance(movies[0], Movie)
except TypeError as e:
    print(e)
