# ends: non-ASCII message
raise ValueError("größe 😀 \t tab")
