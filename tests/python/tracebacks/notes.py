error = ValueError("bad input")
error.add_note("while reading line 3")
error.add_note("file: data.csv\nencoding: utf-8")
raise error
