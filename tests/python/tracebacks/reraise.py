def inner():
    raise ValueError("again")

def outer():
    try:
        inner()
    except ValueError:
        print("seen")
        raise

outer()
