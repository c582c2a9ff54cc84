from collections import UserString


class Title(UserString):
    def shout(self):
        return self.upper() + "!"


t = Title("hello world")
print(t, repr(t), t.shout(), type(t.shout()).__name__, len(t), t[0], t[:5], "wor" in t, t == "hello world", t + "x", "x" + t, t * 2)
print(t.split(), t.replace("l", "L"), t.find("o"), t.title(), t.startswith("he"), t.center(15, "*"), t.join(["a", "b"]), t.count("l"))
print(hash(t) == hash("hello world"), {t: 1}["hello world"], t < "z", int(UserString("42")), float(UserString("1.5")), str(t), t.data)
print(UserString("%s-%d") % ("a", 1), UserString("{} {x}").format(1, x=2), UserString(12), t.isalpha(), t.encode(), list(UserString("ab")))
