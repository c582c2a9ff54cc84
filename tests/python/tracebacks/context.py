def cleanup(log):
    log.append(1)

def run():
    try:
        [][0]
    except IndexError:
        cleanup(None)

run()
