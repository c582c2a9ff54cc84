"""Sieve, XOR cipher, run-length coding, checksums and buffers as programs write them."""


def sieve(n):
    flags = bytearray([1]) * (n + 1)
    flags[0:2] = b"\x00\x00"
    for i in range(2, int(n**0.5) + 1):
        if flags[i]:
            flags[i * i :: i] = bytes(len(range(i * i, n + 1, i)))
    return [i for i, flag in enumerate(flags) if flag]


print(sieve(60), len(sieve(5000)))


def xor(data, key):
    out = bytearray()
    for i, byte in enumerate(data):
        out.append(byte ^ key[i % len(key)])
    return bytes(out)


secret = xor(b"attack at dawn", b"key")
print(secret, xor(secret, b"key"))


def rle(data):
    out = bytearray()
    i = 0
    while i < len(data):
        j = i
        while j < len(data) and data[j] == data[i] and j - i < 255:
            j += 1
        out += bytes([j - i, data[i]])
        i = j
    return out


def unrle(data):
    out = bytearray()
    for i in range(0, len(data), 2):
        out.extend(data[i + 1 : i + 2] * data[i])
    return out


packed = rle(b"aaaabbbcd" * 2)
print(packed, unrle(packed))


def adler32(data):
    a, b = 1, 0
    for byte in data:
        a = (a + byte) % 65521
        b = (b + a) % 65521
    return b << 16 | a


print(hex(adler32(bytearray(b"Wikipedia"))))
buffer = bytearray(16)
buffer[0:4] = (1234567890).to_bytes(4, "big")
buffer[4:8] = (-2).to_bytes(4, "little", signed=True)
print(buffer.hex(" "), int.from_bytes(buffer[0:4], "big"), int.from_bytes(buffer[4:8], "little", signed=True))
memory = bytearray(30)
pointer = 0
program = "++++++[>++++++++<-]>."
out, loops, i, stack = [], {}, 0, []
for n, c in enumerate(program):
    if c == "[":
        stack.append(n)
    elif c == "]":
        loops[n] = stack.pop()
        loops[loops[n]] = n
while i < len(program):
    c = program[i]
    if c == ">":
        pointer += 1
    elif c == "<":
        pointer -= 1
    elif c == "+":
        memory[pointer] = (memory[pointer] + 1) % 256
    elif c == "-":
        memory[pointer] = (memory[pointer] - 1) % 256
    elif c == ".":
        out.append(memory[pointer])
    elif c == "[" and not memory[pointer] or c == "]" and memory[pointer]:
        i = loops[i]
    i += 1
print(out, bytes(out))
