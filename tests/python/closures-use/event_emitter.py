def emitter():
    handlers = {}

    def on(event, fn=None, *, once=False):
        if fn is None:
            return lambda f: on(event, f, once=once)
        handlers.setdefault(event, []).append((fn, once))

        def off():
            handlers[event] = [h for h in handlers[event] if h[0] is not fn]
        fn_off[fn] = off
        return fn

    def emit(event, *args, **kw):
        results = []
        for fn, once in list(handlers.get(event, ())):
            results.append(fn(*args, **kw))
            if once:
                fn_off[fn]()
        return results

    fn_off = {}
    return on, emit, fn_off


on, emit, off = emitter()


@on("save")
def log(name, size=0):
    return f"saved {name}:{size}"


@on("save", once=True)
def first(name, **_):
    return f"first {name}"


print(emit("save", "a.txt", size=3))
print(emit("save", "b.txt"), emit("nothing"))
off[log]()
print(emit("save", "c.txt"))
try:
    on("x", lambda: 1)
    emit("x", 5)
except TypeError as e:
    print(e)
