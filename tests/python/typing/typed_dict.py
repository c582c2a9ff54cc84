from typing import List, NotRequired, Required, TypedDict, get_type_hints, is_typeddict


class Movie(TypedDict):
    title: str
    year: int


class Rated(Movie, total=False):
    rating: float
    tags: List[str]


class Mixed(TypedDict, total=False):
    a: Required[int]
    b: str


class Opt(TypedDict):
    a: int
    b: NotRequired[str]


m: Movie = {"title": "Up", "year": 2009}
n = Movie(title="Up", year=2009)
print(m == n, type(n), n["title"], n | {"year": 1})
print(Movie.__name__, Movie, Movie.__annotations__, Movie.__total__, Rated.__total__)
for kind in (Movie, Rated, Mixed, Opt):
    print(sorted(kind.__required_keys__), sorted(kind.__optional_keys__))
print(Movie(), Movie([("title", "x")]), Rated(rating=1.0))
print(is_typeddict(Movie), is_typeddict(dict))
for action in (lambda: isinstance({}, Movie), lambda: issubclass(dict, Movie)):
    try:
        print(action())
    except TypeError as error:
        print(error)
Point = TypedDict("Point", {"x": int, "y": int})
print(Point(x=1, y=2), Point.__annotations__, Point.__name__)
Loose = TypedDict("Loose", {"x": int}, total=False)
print(sorted(Loose.__optional_keys__), get_type_hints(Mixed))


def show(movie: Movie) -> str:
    return f"{movie['title']} ({movie.get('year', '?')})"


print(show(m), show({"title": "?"}))
