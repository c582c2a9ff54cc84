"""A short report on a text: words, sentences, the most frequent terms, reading time."""

import math

TEXT = """
The harbour office opened at six. By seven, three boats had reported engine trouble, and one of them, the Marta, had been towed
in. The towing took forty minutes! Was the Marta overloaded? The log does not say. It says only that the crew was tired, that
the engine was old, and that the harbour was full. A second tow is planned for noon. The office asks every crew to report
engine trouble early, before the tow, before the tide turns.
"""
STOP = set("a an and at be before by does for had has in is it not of on one only says say that the them to was were".split())


def words_of(text: str) -> list[str]:
    cleaned = "".join(char.lower() if char.isalpha() else " " for char in text)
    return cleaned.split()


def sentences_of(text: str) -> list[str]:
    sentences = []
    start = 0
    for index, char in enumerate(text):
        if char in ".!?":
            sentences.append(" ".join(text[start : index + 1].split()))
            start = index + 1
    return sentences


def bar(count: int, most: int, width: int = 24) -> str:
    return "#" * math.ceil(count * width / most)


words = words_of(TEXT)
sentences = sentences_of(TEXT)
counts: dict[str, int] = {}
for word in words:
    if word not in STOP:
        counts[word] = counts.get(word, 0) + 1
ranking = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
top = ranking[:6]

print(f"{len(words)} words, {len(sentences)} sentences, {len(counts)} different terms")
print(f"{len(words) / len(sentences):.1f} words in a sentence, about {math.ceil(len(words) / 4)} seconds to read")
print()
for word, count in top:
    print(f"{word:>10} {count:2d} {bar(count, top[0][1])}")
longest = max(sentences, key=len)
print()
print("longest:", longest[:60] + "…" if len(longest) > 60 else longest)

dict(top)
