import abc


class Task(abc.ABC):
    @abc.abstractmethod
    def run(self): ...


class Job(Task):
    pass


try:
    Job()
except TypeError as e:
    print(e)
Job.run = lambda self: "ran"
try:
    Job()
except TypeError as e:
    print(e)
print(abc.update_abstractmethods(Job) is Job)
print(Job().run(), Job.__abstractmethods__)
print(abc.update_abstractmethods(int) is int)
token = abc.get_cache_token()
Task.register(str)
print(abc.get_cache_token() - token, isinstance("x", Task))
