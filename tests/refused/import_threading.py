from threading import Thread
Thread(target=print).start()
