def count_vowels(s):
    return sum(c in "aeiou" for c in s.lower())


def first_repeat(s):
    seen = set()
    for c in s:
        if c in seen:
            return c
        seen.add(c)
    return None


def is_pangram(s):
    return len({c for c in s.lower() if "a" <= c <= "z"}) == 26


def swap_words(s):
    return " ".join(reversed(s.split()))


def replace_spaces(s, by="%20"):
    return by.join(s.split(" "))


def nth_char_removed(s, n):
    return s[:n] + s[n + 1:]


def longest_common_prefix(words):
    out = []
    for chars in zip(*words):
        if len(set(chars)) > 1:
            break
        out.append(chars[0])
    return "".join(out)


assert count_vowels("Programming Is Fun") == 5
assert first_repeat("abcabc") == "a" and first_repeat("abc") is None
assert is_pangram("The quick brown fox jumps over the lazy dog") and not is_pangram("abc")
assert swap_words("one two  three") == "three two one"
assert replace_spaces("a b  c") == "a%20b%20%20c"
assert nth_char_removed("python", 0) == "ython" and nth_char_removed("ab", 9) == "ab"
assert longest_common_prefix(["flower", "flow", "flight"]) == "fl" and longest_common_prefix([]) == ""
for bad in (None, 5, ["a"]):
    try:
        count_vowels(bad)
    except AttributeError as e:
        print(e)
print(longest_common_prefix(["abc"]), repr(longest_common_prefix(["", "b"])), "done")
