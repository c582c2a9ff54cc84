# ends: exit() inside a function inside a try
def stop():
    try:
        print("leaving")
        raise SystemExit(7)
    except Exception:
        print("not caught")


stop()
