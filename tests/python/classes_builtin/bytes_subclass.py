"""Subclasses of bytes and bytearray."""


class Packet(bytes):
    def checksum(self):
        return sum(self) % 256


p = Packet(b"abc")
print(p, p.checksum(), len(p), p[0], p[1:], type(p[1:]).__name__, p == b"abc", hash(p) == hash(b"abc"))
print(p + b"d", type(p + b"d").__name__, p.decode(), p.hex(), b"b" in p, list(p), Packet(3), Packet([1, 2]))


class Buf(bytearray):
    def put(self, text):
        self.extend(text.encode())
        return self


b = Buf(b"x").put("yz")
print(b, len(b), type(b).__name__, bytes(b), b == b"xyz", b[0])
b += b"!"
print(type(b).__name__, b)
