"""What the nodes say to each other: words as people use them, a few often and many seldom."""

import random

LETTERS = "etaoinshrdlucmfwypvbgk"
VOCABULARY = 5_000
SEED = 1


def make_texts(count: int, characters: int) -> list[str]:
    """Texts of exactly so many characters, all different, the same in every run."""
    chance = random.Random(SEED)
    words = ["".join(chance.choices(LETTERS, k=chance.randint(2, 9))) for _ in range(VOCABULARY)]
    weights = [1 / rank for rank in range(1, VOCABULARY + 1)]
    return [_text(chance, words, weights, number, characters) for number in range(count)]


def _text(chance: random.Random, words: list[str], weights: list[float], number: int, characters: int) -> str:
    chosen = chance.choices(words, weights, k=characters // 3)
    return " ".join([str(number), *chosen])[: characters - 1] + "."
