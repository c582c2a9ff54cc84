def inner():
    raise ValueError("named")

def outer():
    try:
        inner()
    except ValueError as e:
        raise e

outer()
