def route(method, path):
    match method, path.strip("/").split("/"):
        case "GET", [""]:
            return "index"
        case "GET", ["users"]:
            return "all users"
        case "GET" | "HEAD" as m, ["users", uid] if uid.isdigit():
            return f"{m} user {int(uid)}"
        case "POST", ["users", uid, ("posts" | "notes") as kind]:
            return f"new {kind} for {uid}"
        case _, ["static", *rest]:
            return f"file {'/'.join(rest) or '(none)'}"
        case other, parts:
            return f"404 {other} {len(parts)}"


for line in ("GET /", "GET /users", "HEAD /users/007", "GET /users/x", "POST /users/1/notes", "PUT /static/a/b.css", "GET static", "DELETE /users/1/posts/2"):
    print(line, "->", route(*line.split()))
